/** Wording that was typed into a template, where none may stand: it would be the same in every language. */

/** What a template may hold beside expressions: directives, marks of headings and lists, and the dot between texts. */
const STRUCTURE = /^:{3,}[\w-]*(\{[^}\n]*\})?|^#{1,3} |^- |^1\. |·/gm;

/** @returns each line's words and digits */
export function wordingIn(content: string): string[] {
  return content
    .replace(STRUCTURE, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}
