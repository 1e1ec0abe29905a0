/** The workspace folder that a document is in, the innermost of several. A document that is not saved yet is in the only one. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  if (uri.startsWith('untitled:') && folders.length === 1) return folders[0];
  const around = folders.filter((folder) => plainUri(uri).startsWith(`${plainUri(folder).replace(/\/$/u, '')}/`));
  return around.sort((a, b) => b.length - a.length)[0];
}

/** The URI of a file in a folder. @param path its segments joined by `/`, none of them `..` */
export function joinUri(folder: string, path: string): string {
  return `${folder.replace(/\/$/u, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Whether two URIs mean one file, however they escape its name. */
export function isSameUri(a: string, b: string): boolean {
  return plainUri(a) === plainUri(b);
}

/** The same for all ways of writing a URI: without escapes, the letter of a Windows drive in lower case. */
export function plainUri(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/u, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}
