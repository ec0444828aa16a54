/** A strict reader of RFC 4180: what no row and no quotation accounts for throws. */
export function readCsv(source: string): readonly (readonly string[])[] {
  if (!source.startsWith("\ufeff")) throw new Error("no byte-order mark");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < source.length) {
    const [cell, end] = source[at] === '"' ? quoted(source, at) : bare(source, at);
    row.push(cell);
    if (source.startsWith("\r\n", end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else if (source[end] === ",") at = end + 1;
    else throw new Error(`a cell ends in ${JSON.stringify(source.slice(end, end + 9))}`);
  }
  if (row.length > 0) throw new Error("the last row does not end");
  return rows;
}

function bare(source: string, at: number): [string, number] {
  const end = at + (/[,\r\n"]/u.exec(source.slice(at))?.index ?? source.length);
  return [source.slice(at, end), end];
}

function quoted(source: string, at: number): [string, number] {
  const found = /^"((?:[^"]|"")*)"/u.exec(source.slice(at));
  if (!found) throw new Error("a quotation does not end");
  return [(found[1] ?? "").replaceAll('""', '"'), at + found[0].length];
}
