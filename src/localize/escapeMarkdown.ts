/** Text made safe to stand in Markdown: every ASCII punctuation mark with a backslash (CommonMark 2.4). */
export const escapeMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
