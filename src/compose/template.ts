/** A template as it was read: its name, its file and its text. */
export type TemplateSource = Readonly<{ name: string; file: string; text: string }>;
