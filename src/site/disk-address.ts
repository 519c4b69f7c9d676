/** The address of a folder on a disk, where no server gives its `index.html`, parted before a query or an anchor. */
export const FOLDER_ON_DISK = /^(file[^?#]*\/)([?#].*)?$/;

/** An address as it can be followed wherever the page was opened: from a disk, it names the file. */
export const nameFile = (address: string): string => address.replace(FOLDER_ON_DISK, '$1index.html$2');
