/** The contact sheet: every picture in the folder, a row a page, to be opened as a file. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Picture {
  file: string;
  /** The page and its state, with the language where it is not English. */
  row: string;
  /** Width and scheme. */
  column: string;
}

/** Writes `index.html` beside the pictures; rows stand in the order of `names`. @returns its path */
export function writeSheet(folder: string, names: readonly string[]): string {
  const pictures = readdirSync(folder).flatMap(parse);
  const columns = [...new Set(pictures.map(({ column }) => column))].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || b.localeCompare(a),
  );
  const place = (row: string) => names.indexOf(row.split(" ")[0] ?? "");
  const rows = [...new Set(pictures.map(({ row }) => row))].sort((a, b) => place(a) - place(b));
  const cell = (row: string, column: string) => {
    const found = pictures.find((one) => one.row === row && one.column === column);
    return found
      ? `<td><a href="${found.file}"><img src="${found.file}" alt="${row}, ${column}" loading="lazy"></a></td>`
      : "<td></td>";
  };
  const line = (row: string) =>
    `<tr id="${row.replace(" ", "-")}"><th scope="row">${row}</th>${columns.map((column) => cell(row, column)).join("")}</tr>`;
  const path = join(folder, "index.html");
  writeFileSync(path, page(columns, rows.map(line)));
  return path;
}

function parse(file: string): Picture[] {
  const [, name, width, scheme, lang] = /^(.+)-(\d+)-(light|dark)(?:-([a-z]+))?\.png$/.exec(file) ?? [];
  if (name === undefined) return [];
  return [{ file, row: lang === undefined ? name : `${name} ${lang}`, column: `${width} ${scheme}` }];
}

const page = (columns: readonly string[], lines: readonly string[]) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Reader Pool: screens</title>
<style>
  body { margin: 1rem; font: 0.875rem system-ui; background: #777; color: #fff; }
  table { border-spacing: 0.75rem; }
  th { position: sticky; top: 0; left: 0; background: #777; text-align: start; vertical-align: top; white-space: nowrap; }
  thead th { z-index: 1; }
  td { vertical-align: top; }
  img { display: block; height: 30rem; width: auto; max-width: 32rem; object-fit: cover; object-position: top; }
</style>
<table>
<thead><tr><th>Page</th>${columns.map((column) => `<th scope="col">${column}</th>`).join("")}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table>
</html>
`;
