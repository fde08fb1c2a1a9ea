/** A section: its numbered heading, then topics, whose side heads hang in a column of their own where there is room. */
import type { Section } from '../../leaflet/node.ts';
import { type Topic, topicsOf } from '../../leaflet/topics.ts';
import { blocksHtml } from './block.ts';
import { element, holder } from './element.ts';
import { headingHtml } from './heading.ts';
import type { Setting } from './page.ts';

export function sectionHtml(node: Section, setting: Setting): string {
  const id = `heading${setting.place}`;
  const number = `${element('span', { class: 'number' }, String(node.number))} `;
  const topics = topicsOf(node.children).map((topic, index) =>
    topicHtml(topic, { ...setting, place: `${setting.place}-${index + 1}` }),
  );
  return holder('section', { id: node.id, 'aria-labelledby': id }, headingHtml(node.heading, id, number), ...topics);
}

function topicHtml({ heading, blocks }: Topic, setting: Setting): string {
  const content = blocksHtml(blocks, setting);
  if (blocks[0]?.type === 'box') return content;
  return holder('div', { class: 'topic' }, heading ? headingHtml(heading) : '', holder('div', { class: 'text' }, content));
}
