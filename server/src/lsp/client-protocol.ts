/** What the server and its own client say to each other beyond LSP. Both import it, so that neither misspells a name. */

/** The request by which the server asks a client for a file that it cannot reach itself: `{ uri }` → `FileText`. */
export const READ_FILE_REQUEST = 'newsAnnotator/readFile';

/** The text of a file without its byte-order mark, or why there is none. */
export type FileText = { readonly text: string } | { readonly missing: true } | { readonly error: string };

/** The longest file that is read, in bytes. */
export const SIZE_LIMIT = 1_000_000;

/**
 * The notification that answers given before may hold no more, without parameters. LSP has no request to ask again for an
 * outline; a client that knows another way says so with `hearsOfChanges: true` among its initialization options.
 */
export const ANSWERS_CHANGED = 'newsAnnotator/answersChanged';
