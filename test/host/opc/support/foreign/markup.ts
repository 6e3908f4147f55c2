const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MS = 'http://schemas.microsoft.com/office';

/** A part of SpreadsheetML with the namespaces that Excel declares. */
export function sheetml(root: string, inner: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}" ` +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac x15 xr xr6" ' +
    `xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac" xmlns:x15="${MS}/spreadsheetml/2010/11/main" xmlns:xr="${MS}/spreadsheetml/2014/revision" ` +
    `xmlns:xr6="${MS}/spreadsheetml/2016/revision6">${inner}</${root}>`
  );
}

/** Arrows rId1, rId2, … : kind, target, and `External` for addresses. */
export function relationships(
  list: readonly (readonly [kind: string, target: string, mode?: string])[],
): string {
  const arrows = list.map(([kind, target, mode], index) => {
    const type = kind === 'chartColorStyle' ? `${MS}/2011/relationships/${kind}` : `${OFFICE}/${kind}`;
    const outside = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${outside}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${arrows.join('')}</Relationships>`;
}

export function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}
