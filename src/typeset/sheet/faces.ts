/** The faces of a card: its panels, each with the language that it speaks. */
import type { Leaflet, Panel } from '../../leaflet/node.ts';
import { blocksOf } from '../../leaflet/walk.ts';
import type { Figures, Setting } from '../setting.ts';
import { type Tag, tagged } from '../tag.ts';

export type Face = Readonly<{ panel: Panel; setting: Setting; tag: Tag }>;

export function facesOf(leaflet: Leaflet, figures: Figures): Face[] {
  return leaflet.children.flatMap((block) => {
    const { language, direction } = block.type === 'part' ? block : leaflet;
    const panels = [...blocksOf([block])].filter((node): node is Panel => node.type === 'panel');
    return panels.map((panel) => ({
      panel,
      setting: { language, direction, figures },
      ...tagged(panel, 'Sect', language === leaflet.language ? {} : { language }),
    }));
  });
}
