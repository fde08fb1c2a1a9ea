/** A file's path as a link. */
import { escapeHtml } from '../html/escape.ts';

/** Each step is escaped by itself, so that none can name a scheme, and none is empty, so that none can name a host. */
export const linkTo = (path: string): string => path.split('/').filter(Boolean).map(encodeURIComponent).map(escapeHtml).join('/');
