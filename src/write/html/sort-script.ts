/**
 * The page's only script: it makes a button of each heading of the overview, which sorts the rows by that column, and by the other way round at the next press.
 * It reads the table and moves its rows, and no more; without it the table stands in the order of the input. Cells with nothing in them stay last.
 */
export const SORT_SCRIPT = `
'use strict';
for (const table of document.querySelectorAll('table.sortable')) {
  const body = table.tBodies[0], heads = [...table.tHead.rows[0].cells], said = table.closest('section').querySelector('[role=status]');
  const words = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });
  const key = (row, column, number) => {
    const cell = row.cells[column], text = cell.dataset.sort ?? cell.textContent.trim();
    return text === '' ? null : number ? Number(text) : text;
  };
  const sort = (column) => {
    const head = heads[column], number = 'numbers' in head.dataset, down = head.getAttribute('aria-sort') === 'ascending';
    const rows = [...body.rows].map((row, at) => ({ row, at, key: key(row, column, number) }));
    const order = (a, b) => number ? a - b : words.compare(a, b);
    rows.sort((a, b) => a.key === null || b.key === null ? (a.key === null) - (b.key === null) || a.at - b.at : (down ? order(b.key, a.key) : order(a.key, b.key)) || a.at - b.at);
    body.append(...rows.map(({ row }) => row));
    for (const other of heads) other.setAttribute('aria-sort', other === head ? (down ? 'descending' : 'ascending') : 'none');
    said.textContent = 'Sorted by ' + head.textContent + ', ' + (down ? 'descending' : 'ascending') + '.';
  };
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(column));
    head.append(button);
    head.setAttribute('aria-sort', 'none');
  });
}
`;
