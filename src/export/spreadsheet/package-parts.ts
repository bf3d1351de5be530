import { element, XML_DECLARATION, xmlText } from '../xml.ts';
import { SPREADSHEET_NAMESPACE, styles } from './styles.ts';
import { rangeOf, type Worksheet } from './worksheet.ts';

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  /** Day of its data, `YYYY-MM-DD`. */
  readonly date: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = `${PACKAGE}/relationships/metadata/core-properties`;

/** Where the sheet of that place, counted from 0, is within the package. */
export function sheetPath(place: number): string {
  return `xl/worksheets/sheet${place + 1}.xml`;
}

/** The files that make a package of sheets a workbook (ECMA-376, parts 1 and 2), by their paths. */
export function packageParts(
  sheets: readonly Worksheet[],
  properties: WorkbookProperties,
): ReadonlyMap<string, string> {
  const paths = sheets.map((_, place) => sheetPath(place).replace('xl/', ''));
  return new Map([
    ['[Content_Types].xml', contentTypes(sheets)],
    [
      '_rels/.rels',
      relationships([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [CORE_RELATION, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', core(properties)],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...paths.map((path) => [`${OFFICE}/worksheet`, path] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles()],
  ]);
}

function contentTypes(sheets: readonly Worksheet[]): string {
  const types = [
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['/docProps/core.xml', CORE],
    ...sheets.map((_, place) => [`/${sheetPath(place)}`, `${SPREADSHEET}.worksheet+xml`]),
  ];
  const overrides = types.map(([path = '', type = '']) =>
    element('Override', { PartName: path, ContentType: type }),
  );
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ].map(([extension = '', type = '']) =>
    element('Default', { Extension: extension, ContentType: type }),
  );
  const content = [...defaults, ...overrides].join('');
  return XML_DECLARATION + element('Types', { xmlns: `${PACKAGE}/content-types` }, content);
}

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  const content = all.map(([type, target], place) =>
    element('Relationship', { Id: `rId${place + 1}`, Type: type, Target: target }),
  );
  return (
    XML_DECLARATION +
    element('Relationships', { xmlns: `${PACKAGE}/relationships` }, content.join(''))
  );
}

function workbook(sheets: readonly Worksheet[]): string {
  const named = sheets.map(({ name }, place) =>
    element('sheet', { name, sheetId: String(place + 1), 'r:id': `rId${place + 1}` }),
  );
  // Spreadsheets look for what a sheet filters by under this name.
  const filters = sheets.map((sheet, place) =>
    element(
      'definedName',
      { name: '_xlnm._FilterDatabase', localSheetId: String(place), hidden: '1' },
      xmlText(`'${sheet.name.replaceAll("'", "''")}'!${rangeOf(sheet, '$')}`),
    ),
  );
  const content = [
    element('bookViews', {}, element('workbookView')),
    element('sheets', {}, named.join('')),
    element('definedNames', {}, filters.join('')),
  ];
  const attributes = { xmlns: SPREADSHEET_NAMESPACE, 'xmlns:r': OFFICE };
  return XML_DECLARATION + element('workbook', attributes, content.join(''));
}

function core({ title, date }: WorkbookProperties): string {
  const moment = { 'xsi:type': 'dcterms:W3CDTF' };
  const content = [
    element('dc:title', {}, xmlText(title)),
    element('dcterms:created', moment, `${date}T00:00:00Z`),
    element('dcterms:modified', moment, `${date}T00:00:00Z`),
  ];
  const attributes = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return XML_DECLARATION + element('cp:coreProperties', attributes, content.join(''));
}
