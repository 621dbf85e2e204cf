const RECORD = 16;
const HEADER = 12;

/** A `name` table (OpenType 1.9) that calls the font Placard. */
function nameTable(): Buffer {
  const text = Buffer.from('Placard', 'utf16le').swap16();
  const ids = [1, 2, 4, 6];
  const table = Buffer.alloc(6 + ids.length * 12 + text.length);
  table.writeUInt16BE(ids.length, 2);
  table.writeUInt16BE(6 + ids.length * 12, 4);
  ids.forEach((id, i) => {
    [3, 1, 0x409, id, text.length, 0].forEach((value, field) => table.writeUInt16BE(value, 6 + i * 12 + field * 2));
  });
  text.copy(table, 6 + ids.length * 12);
  return table;
}

/** A font as a browser takes it: the fonts of the cards go without the `name` table that browsers insist on. */
export function withNames(font: Uint8Array): Buffer {
  const source = Buffer.from(font);
  const count = source.readUInt16BE(4);
  const name = nameTable();
  const padded = Buffer.concat([source, Buffer.alloc((4 - (source.length % 4)) % 4)]);
  const records = Array.from({ length: count }, (_, i) => Buffer.from(source.subarray(HEADER + i * RECORD, HEADER + (i + 1) * RECORD)));
  for (const record of records) record.writeUInt32BE(record.readUInt32BE(8) + RECORD, 8);
  const added = Buffer.alloc(RECORD);
  added.write('name', 0, 'latin1');
  added.writeUInt32BE(padded.length + RECORD, 8);
  added.writeUInt32BE(name.length, 12);
  const header = Buffer.from(source.subarray(0, HEADER));
  header.writeUInt16BE(count + 1, 4);
  const directory = [...records, added].toSorted((a, b) => Buffer.compare(a.subarray(0, 4), b.subarray(0, 4)));
  return Buffer.concat([header, ...directory, padded.subarray(HEADER + count * RECORD), name]);
}
