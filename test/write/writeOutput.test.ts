/** Files to a folder, all or nothing. */
import { existsSync, mkdirSync, readdirSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '../../src/write/writeOutput.ts';
import { earlierOutput, filesIn } from '../cli/filesIn.ts';
import { temporaryFolder } from '../support/project.ts';

const NEW = new Map<string, Uint8Array | string>([
  ['eu/es/leaflet.pdf', new Uint8Array([1, 2, 3])],
  ['manifest.json', JSON.stringify({ files: [{ path: 'eu/es/leaflet.pdf' }] })],
]);

/** An output folder that an earlier build has written, alone in a folder of its own. */
function written(): { output: string; above: string; before: Map<string, Buffer> } {
  const above = temporaryFolder();
  const output = path.join(above, 'output');
  return { above, output, before: earlierOutput(output) };
}
const messages = (folder: string, files: typeof NEW) => writeOutput(folder, files).map(({ message }) => message);

describe('a folder that can be written', () => {
  it('holds just the new files, and nothing is left beside it', () => {
    const { above, output } = written();
    expect(messages(output, NEW)).toEqual([]);
    expect([...filesIn(output).keys()]).toEqual(['eu/es/leaflet.pdf', 'manifest.json']);
    expect(filesIn(output).get('eu/es/leaflet.pdf')).toEqual(Buffer.from([1, 2, 3]));
    expect(readdirSync(output).sort()).toEqual(['eu', 'manifest.json']);
    expect(readdirSync(above)).toEqual(['output']);
  });

  it('is made with the folders above it', () => {
    const output = path.join(temporaryFolder(), 'a', 'b', 'output');
    expect(messages(output, NEW)).toEqual([]);
    expect(filesIn(output).size).toBe(2);
  });

  it('may be empty but for .gitkeep, which is kept by every build', () => {
    const output = temporaryFolder();
    writeFileSync(path.join(output, '.gitkeep'), '');
    for (const build of ['first', 'second']) {
      expect(messages(output, NEW), build).toEqual([]);
      expect([...filesIn(output).keys()], build).toEqual(['.gitkeep', 'eu/es/leaflet.pdf', 'manifest.json']);
    }
  });

  it('can be read by others', () => {
    const { output } = written();
    writeOutput(output, NEW);
    for (const folder of [output, path.join(output, 'eu')]) expect(statSync(folder).mode & 0o777, folder).toBe(0o755);
    expect(statSync(path.join(output, 'manifest.json')).mode & 0o444).toBe(0o444);
  });

  it('may be a link to another folder: that one is written, and the link stays', () => {
    const { above, output } = written();
    const link = path.join(above, 'link');
    symlinkSync(output, link);
    expect(messages(link, NEW)).toEqual([]);
    expect(readlinkSync(link)).toBe(output);
    expect([...filesIn(output).keys()]).toEqual(['eu/es/leaflet.pdf', 'manifest.json']);
  });
});

describe('nothing is changed, and no other folder is left,', () => {
  it.each([
    ['when a name is too long for the disk', `${'x'.repeat(300)}.pdf`],
    ['when a file has the name of a folder', 'eu'],
  ])('%s', (_, name) => {
    const { above, output, before } = written();
    expect(messages(output, new Map([...NEW, [name, 'text']]))).toEqual([expect.stringContaining('cannot be written')]);
    expect(filesIn(output)).toEqual(before);
    expect(readdirSync(above)).toEqual(['output']);
  });

  it('when a first build fails', () => {
    const above = temporaryFolder();
    expect(writeOutput(path.join(above, 'output'), new Map([...NEW, ['eu', 'text']]))).toHaveLength(1);
    expect(readdirSync(above)).toEqual([]);
  });

  it('when the output is below a regular file', () => {
    const above = temporaryFolder();
    writeFileSync(path.join(above, 'file'), '');
    const [found] = writeOutput(path.join(above, 'file', 'output'), NEW);
    expect(found).toMatchObject({
      severity: 'error',
      rule: 'output-folder',
      hint: expect.stringContaining('Nothing was changed'),
    });
    expect(readdirSync(above)).toEqual(['file']);
  });

  it('when the output is a regular file', () => {
    const above = temporaryFolder();
    writeFileSync(path.join(above, 'output'), 'a letter');
    expect(writeOutput(path.join(above, 'output'), NEW)).toHaveLength(1);
    expect(filesIn(above).get('output')?.toString()).toBe('a letter');
    expect(readdirSync(above)).toEqual(['output']);
  });
});

describe('a folder with files that no build wrote is refused, and left alone:', () => {
  it.each(['thesis.docx', 'us/en/thesis.docx', '.hidden'])('%s beside the files that the manifest names', (name) => {
    const { output } = written();
    writeFileSync(path.join(output, name), 'years of work');
    const before = filesIn(output);
    expect(messages(output, NEW)).toEqual([expect.stringContaining(name)]);
    expect(filesIn(output)).toEqual(before);
  });

  it('a folder without a manifest', () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'thesis.docx'), 'years of work');
    expect(messages(folder, NEW)).toEqual([expect.stringContaining('thesis.docx')]);
    expect([...filesIn(folder).keys()]).toEqual(['thesis.docx']);
  });

  it("another program's manifest.json", () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'manifest.json'), '{ "name": "an app" }');
    expect(messages(folder, NEW)).toEqual([expect.stringContaining('manifest.json')]);
    expect(existsSync(path.join(folder, 'eu'))).toBe(false);
  });

  it('a link to a folder elsewhere', () => {
    const { output } = written();
    const elsewhere = temporaryFolder();
    mkdirSync(path.join(elsewhere, 'photos'));
    symlinkSync(elsewhere, path.join(output, 'album'));
    expect(messages(output, NEW)).toEqual([expect.stringContaining('album')]);
    expect(existsSync(path.join(elsewhere, 'photos'))).toBe(true);
  });
});
