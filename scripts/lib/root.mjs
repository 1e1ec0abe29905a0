import { fileURLToPath } from 'node:url';
import { dirname } from 'node:path';

/** The project's folder, without a slash at its end. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
