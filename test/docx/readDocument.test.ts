import type { DocumentTable } from '../../src/docx/documentTable';
import { placeInTable } from '../../src/docx/documentTable';
import { UnreadableError } from '../../src/ooxml/unreadableError';
import { readDocument } from './readBytes';
import { CONTINUE, RESTART, cell, documentOf, documentXml, paragraph, row, run, span, table } from './rawDocument';

async function tablesOf(body: string): Promise<readonly DocumentTable[]> {
  return (await readDocument(documentOf(body))).tables;
}

async function valuesOf(body: string): Promise<unknown> {
  return (await tablesOf(body)).map(({ grid }) => grid.values);
}

/** What a single cell with this content holds. */
async function textOf(content: string): Promise<unknown> {
  const [only] = await tablesOf(table([row([cell(content)])]));
  return only?.grid.values[0]?.[0];
}

async function reasonOf(bytes: Uint8Array): Promise<string> {
  return readDocument(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableError ? error.reason : `not said: ${String(error)}`),
  );
}

describe('cells', () => {
  test('every cell is text, what looks like a number or a formula too', async () => {
    const [only] = await tablesOf(table([row(['55', '=1+1', '98%'])]));
    expect(only?.grid).toEqual({
      row: 0,
      column: 0,
      values: [['55', '=1+1', '98%']],
      formulas: [['55', '=1+1', '98%']],
      numberFormats: [['@', '@', '@']],
    });
  });

  test('a cell across columns leaves those it covers empty', async () => {
    const body = table([row([cell('项目名称', span(2)), '档案事业费']), row(['甲', '乙', '丙'])]);
    const [only] = await tablesOf(body);
    expect(only?.grid.values).toEqual([
      ['项目名称', '', '档案事业费'],
      ['甲', '乙', '丙'],
    ]);
    expect(only?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('a cell across rows leaves those below empty, whatever is hidden in them', async () => {
    const body = table([
      row([cell('产出指标', `${span(2)}${RESTART}`), '甲']),
      row([cell('看不见', `${span(2)}<w:vMerge w:val="continue"/>`), '乙']),
      row([cell('', `${span(2)}${CONTINUE}`), '丙']),
      row(['丁', '戊', '己']),
    ]);
    const [only] = await tablesOf(body);
    expect(only?.grid.values.map((line) => line.join('|'))).toEqual(['产出指标||甲', '||乙', '||丙', '丁|戊|己']);
    expect(only?.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
  });

  test('cells merged as old programs write it are one', async () => {
    const body = table([row([cell('甲', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), '乙'])]);
    const [only] = await tablesOf(body);
    expect(only?.grid.values).toEqual([['甲', '', '乙']]);
    expect(only?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(only && placeInTable(only, 0, 2)).toEqual({ table: 1, row: 1, column: 2 });
  });

  test('a row that begins further right leaves the columns before it empty', async () => {
    const body = table([row(['甲', '乙', '丙']), row(['丁'], '<w:gridBefore w:val="2"/>')]);
    expect(await valuesOf(body)).toEqual([
      [
        ['甲', '乙', '丙'],
        ['', '', '丁'],
      ],
    ]);
  });

  test('columns have the widths the document says, in points', async () => {
    const [only] = await tablesOf(table([row(['甲', '乙'])], [1440, 720]));
    expect(only?.columnWidths).toEqual([72, 36]);
  });
});

describe('texts', () => {
  test.each([
    ['paragraphs', `${paragraph('甲')}${paragraph('乙')}`, '甲\n乙'],
    ['runs', `<w:p>${run('≥')}${run('95')}${run('%')}</w:p>`, '≥95%'],
    ['a line break', '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>', '甲\n乙'],
    [
      'a tab',
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>',
      '甲\t乙',
    ],
    ['entities', '<w:p><w:r><w:t>A&amp;B &#8805;</w:t></w:r></w:p>', 'A&B ≥'],
    ['CDATA', '<w:p><w:r><w:t><![CDATA[<5 & >3]]></w:t></w:r></w:p>', '<5 & >3'],
    ['empty paragraphs at the ends', `${paragraph('')}${paragraph('甲')}${paragraph('')}`, '甲'],
    ['a link', `<w:p><w:hyperlink>${run('甲')}</w:hyperlink></w:p>`, '甲'],
    [
      'hidden text',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>乙</w:t></w:r></w:p>',
      '乙',
    ],
    ['a tick of a picture font', '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t></w:r></w:p>', '☑是'],
    ['an equation', '<w:p><m:oMath><m:r><m:t>≥95%</m:t></m:r></m:oMath></w:p>', '≥95%'],
    [
      'a fraction',
      '<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>',
      '1/2',
    ],
    [
      'phonetics',
      `<w:p><w:r><w:ruby><w:rt>${run('jia')}</w:rt><w:rubyBase>${run('甲')}</w:rubyBase></w:ruby></w:r></w:p>`,
      '甲',
    ],
    ['numbering', `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run('甲')}</w:p>`, '甲'],
  ])('%s', async (_, content, text) => {
    expect(await textOf(content)).toBe(text);
  });

  test('fields show their results, not what they are made of', async () => {
    const complex =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>55</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const simple = `<w:p><w:fldSimple w:instr="=SUM(ABOVE)">${run('100')}</w:fldSimple></w:p>`;
    expect([await textOf(complex), await textOf(simple)]).toEqual(['55', '100']);
  });

  test('content controls show what was typed into them; the hint of an empty one is no text', async () => {
    const control = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr><w:alias w:val="完成值"/>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    const content = `<w:p>${control('<w:text/>', '95%')}${control('<w:showingPlcHdr/>', '单击此处输入文字')}${run('。')}</w:p>`;
    expect(await textOf(content)).toBe('95%。');
  });

  test('rows and cells within content controls are rows and cells', async () => {
    const inner = `<w:sdt><w:sdtPr/><w:sdtContent>${cell('乙')}</w:sdtContent></w:sdt>`;
    const line = `<w:tr>${cell('甲')}${inner}</w:tr>`;
    const body = table([`<w:sdt><w:sdtContent>${line}</w:sdtContent></w:sdt>`, row(['丙', '丁'])]);
    expect(await valuesOf(`<w:sdt><w:sdtContent>${body}</w:sdtContent></w:sdt>`)).toEqual([
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ]);
  });

  test('a text box in a cell is text of the cell, once', async () => {
    const box = `<w:txbxContent>${paragraph('框里')}</w:txbxContent>`;
    const content = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent><w:t>甲</w:t></w:r></w:p>`;
    expect(await textOf(content)).toBe('框里\n甲');
  });

  test('a text longer than a cell of Excel holds is cut, and that is said', async () => {
    const reading = await readDocument(
      documentOf(table([row([cell(`${paragraph('甲')}${paragraph('乙'.repeat(40_000))}`)])])),
    );
    expect(reading.hasCutTexts).toBe(true);
    expect(reading.tables[0]?.grid.values).toEqual([['甲']]);
  });
});

describe('tracked changes', () => {
  const author = 'w:id="1" w:author="甲" w:date="2024-03-01T00:00:00Z"';

  test('are read as accepted, and that is said', async () => {
    const typed = `<w:p><w:del ${author}><w:r><w:delText>90</w:delText></w:r></w:del><w:ins ${author}>${run('95')}</w:ins>${run('%')}</w:p>`;
    const reading = await readDocument(
      documentOf(
        table([row([cell(typed)]), row(['删去的行'], `<w:del ${author}/>`), row(['加上的行'], `<w:ins ${author}/>`)]),
      ),
    );
    expect(reading.tables[0]?.grid.values).toEqual([['95%'], ['加上的行']]);
    expect(reading.hasTrackedChanges).toBe(true);
  });

  test('how cells were before a change is not how they are', async () => {
    const properties = `${span(2)}<w:tcPrChange ${author}><w:tcPr>${span(5)}${CONTINUE}</w:tcPr></w:tcPrChange>`;
    expect(await valuesOf(table([row([cell('甲', properties), '乙'])]))).toEqual([[['甲', '', '乙']]]);
  });

  test('a document without them is not said to have some', async () => {
    expect((await readDocument(documentOf(table([row(['甲'])])))).hasTrackedChanges).toBe(false);
  });
});

describe('tables', () => {
  test('the lines above a table are rows on top of it: a title spaced out is one cell, labels set apart are several', async () => {
    const body = `${paragraph('项 目 支 出 绩 效    自 评 表')}<w:p/>${paragraph('（2024年度）　　填报单位：甲局      单位：万元')}${table([row(['甲', '乙', '丙'])])}`;
    const [only] = await tablesOf(body);
    expect(only?.grid.values).toEqual([
      ['项 目 支 出 绩 效    自 评 表', '', ''],
      ['（2024年度）', '填报单位：甲局', '单位：万元'],
      ['甲', '乙', '丙'],
    ]);
    expect(only?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(only && placeInTable(only, 0, 0)).toBeNull();
  });

  test('each table has the lines since the one before, of a long text the last ones', async () => {
    const text = Array.from({ length: 30 }, (_, index) => paragraph(`第${index + 1}段`)).join('');
    const body = `${text}${table([row(['甲'])])}${paragraph('附件2')}${table([row(['乙'])])}`;
    const [first, second] = await tablesOf(body);
    expect(first?.grid.values.map(([value]) => value)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `第${index + 21}段`),
      '甲',
    ]);
    expect(second?.grid.values).toEqual([['附件2'], ['乙']]);
  });

  test('tables with nothing between them are one, columns lined up by where they stand', async () => {
    const above = table([row(['项目名称', '档案事业费'])], [1000, 3000]);
    const below = table([row(['甲', '乙', '丙'])], [1000, 1000, 2000]);
    const [only, ...others] = await tablesOf(`${above}<w:p/>${below}`);
    expect(others).toEqual([]);
    expect(only?.grid.values).toEqual([
      ['项目名称', '档案事业费', ''],
      ['甲', '乙', '丙'],
    ]);
    expect(only?.columnWidths).toEqual([50, 50, 100]);
    expect(only && placeInTable(only, 1, 2)).toEqual({ table: 2, row: 1, column: 3 });
  });

  test('tables with nothing between them and without widths are one, columns taken as they come', async () => {
    expect(await valuesOf(`${table([row(['甲', '乙'])])}${table([row(['丙'])])}`)).toEqual([
      [
        ['甲', '乙'],
        ['丙', ''],
      ],
    ]);
  });

  test('a table in a cell is a table of its own, with what stands above it in the page made of cells', async () => {
    const inner = table([row(['甲', '乙'])]);
    const body = `${paragraph('附件1')}${table([row(['项目支出绩效自评表']), row([cell(`${inner}<w:p/>`)])])}`;
    const [outer, nested] = await tablesOf(body);
    expect(outer).toMatchObject({ number: 1, within: null });
    expect(outer?.grid.values).toEqual([['附件1'], ['项目支出绩效自评表'], ['甲\t乙']]);
    expect(nested).toMatchObject({ number: 2, within: 1 });
    expect(nested?.grid.values).toEqual([
      ['附件1', ''],
      ['项目支出绩效自评表', ''],
      ['甲', '乙'],
    ]);
  });

  test('a table in a cell of a form is no form: it does not get the title', async () => {
    const inner = table([row(['甲'])]);
    const body = `${paragraph('项目支出绩效自评表')}${table([row(['年度资金总额', cell(`${inner}<w:p/>`)])])}`;
    const [, nested] = await tablesOf(body);
    expect(nested?.grid.values).toEqual([['甲']]);
  });

  test('a place counts rows of the table and cells of the row', async () => {
    const body = `${paragraph('标题')}${table([row(['甲']), row([cell('', span(3)), '乙', '丙'])])}`;
    const [only] = await tablesOf(body);
    expect(only && [3, 4].map((column) => placeInTable(only, 2, column))).toEqual([
      { table: 1, row: 2, column: 2 },
      { table: 1, row: 2, column: 3 },
    ]);
  });

  test('a document without tables has none', async () => {
    expect(await tablesOf(paragraph('甲'))).toEqual([]);
  });
});

describe('packages', () => {
  const body = table([row(['甲'])]);

  test('the main part is where the package says, under whatever prefix', async () => {
    const relations =
      '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const xml = documentXml(body).replaceAll('w:', 'ns0:');
    const bytes = documentOf('', { '_rels/.rels': relations, 'word/document2.xml': `\uFEFF${xml}` });
    expect((await readDocument(bytes)).tables[0]?.grid.values).toEqual([['甲']]);
  });

  const bytes = documentOf(body);
  const middle = Math.floor(bytes.length / 2);
  const huge = table([row([cell('甲', span(100_000))])]);
  test.each<[string, Uint8Array, string]>([
    ['no zip file', new Uint8Array([1, 2, 3]), 'broken'],
    ['empty', new Uint8Array(0), 'broken'],
    ['cut off', bytes.subarray(0, middle), 'broken'],
    ['no document', documentOf('', { 'word/document.xml': '<x/>' }), 'broken'],
    ['XML that does not end', documentOf('', { 'word/document.xml': '<w:document><w:body>' }), 'broken'],
    [
      'entities of its own',
      documentOf('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>' }),
      'suspicious',
    ],
    ['a cell across 100,000 columns', documentOf(huge), 'broken'],
    ['too many tables', documentOf(table([row(['甲'])]).repeat(2001)), 'tooManySheets'],
    ['a web page in it', documentOf('<w:altChunk r:id="rId1"/>'), 'embedded'],
  ])('%s', async (_, content, reason) => {
    expect(await reasonOf(content)).toBe(reason);
  });

  test('a damaged byte anywhere gives tables, or says that the file is damaged', async () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(['read', 'broken', 'suspicious', 'encrypted']).toContain(await reasonOf(damaged));
    }
  });
});
