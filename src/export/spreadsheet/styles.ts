import { element, XML_DECLARATION } from '../xml.ts';

export const SPREADSHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Numbers of the styles of cells, in the order in which `styles` lists them. */
export const STYLES = {
  plain: '0',
  header: '1',
  /** Two decimal places. */
  amount: '2',
  /** A text that stays one when it is edited, however it starts. */
  quoted: '3',
} as const;

/** The file of a workbook that says what its styles are. */
export function styles(): string {
  const plain = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: '0' };
  const cells = [
    element('xf', plain),
    element('xf', { ...plain, fontId: '1', applyFont: '1' }),
    // Format 4 is built in: #,##0.00
    element('xf', { ...plain, numFmtId: '4', applyNumberFormat: '1' }),
    element('xf', { ...plain, quotePrefix: '1' }),
  ];
  const font = element('sz', { val: '11' }) + element('name', { val: 'Calibri' });
  const fills = ['none', 'gray125'].map((patternType) =>
    element('fill', {}, element('patternFill', { patternType })),
  );
  const content = [
    list('fonts', [element('font', {}, font), element('font', {}, element('b') + font)]),
    list('fills', fills),
    list('borders', [element('border')]),
    list('cellStyleXfs', [
      element('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' }),
    ]),
    list('cellXfs', cells),
    list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' })]),
  ];
  return (
    XML_DECLARATION + element('styleSheet', { xmlns: SPREADSHEET_NAMESPACE }, content.join(''))
  );
}

function list(name: string, elements: readonly string[]): string {
  return element(name, { count: String(elements.length) }, elements.join(''));
}
