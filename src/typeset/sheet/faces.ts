/** The faces of a card: its panels, each with the language that it speaks. */
import type { Leaflet, Panel } from '../../leaflet/node.ts';
import { blocksOf } from '../../leaflet/walk.ts';
import { type Look, STANDARD } from '../look.ts';
import type { Figures, Setting } from '../setting.ts';
import { type Tag, tagged } from '../tag.ts';

export type Face<Side = Panel['side']> = Readonly<{ panel: Panel & { side: Side }; setting: Setting; tag: Tag }>;

/** @throws Error when the leaflet lacks one of the sides: its template is not for such a card */
export function facesOf<Side extends Panel['side']>(
  leaflet: Leaflet,
  figures: Figures,
  sides: readonly Side[],
  look: Look = STANDARD,
): Face<Side>[] {
  const faces = leaflet.children.flatMap((block) => {
    const { language, direction } = block.type === 'part' ? block : leaflet;
    const panels = [...blocksOf([block])].filter((node): node is Panel => node.type === 'panel');
    return panels.map((panel) => ({
      panel,
      setting: { language, direction, figures, look },
      ...faceTag(panel, language, leaflet),
    }));
  });
  return sides.map((side) => {
    const face = faces.find((one): one is Face<Side> => one.panel.side === side);
    if (!face) throw new Error(`the ${leaflet.document} has no ${side}`);
    return face;
  });
}

/** The back is read last, though on a folded card it stands beside the front. */
const faceTag = (panel: Panel, language: string, leaflet: Leaflet) =>
  tagged(panel, 'Sect', {
    ...(language === leaflet.language ? {} : { language }),
    ...(panel.side === 'back' ? { last: true } : {}),
  });
