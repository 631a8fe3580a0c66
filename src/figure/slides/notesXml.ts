import { escapeMarkup } from '../../core/export/escapeMarkup';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** A placeholder of the notes page, at x, y with a size in EMU where it is given. */
function placeholder(
  id: number,
  name: string,
  kind: string,
  index: number,
  place: string,
  body: string,
): string {
  const locks =
    kind === 'sldImg' ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph type="${kind}" idx="${index}"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr>${body}</p:sp>`;
}

const placed = (x: number, y: number, width: number, height: number, line: string) =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${line}`;

const textBody = (paragraphs: string) => `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody>`;

/** The notes master: the slide's picture above, the notes below, and nothing that PowerPoint would strip. */
export function notesMasterXml(): string {
  const picture = placed(
    685800,
    1143000,
    5486400,
    3086100,
    '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>',
  );
  const body = textBody('<a:p><a:pPr lvl="0"/><a:r><a:rPr lang="zh-CN"/><a:t>备注</a:t></a:r></a:p>');
  const shapes = [
    placeholder(2, 'Slide Image Placeholder 1', 'sldImg', 2, picture, ''),
    placeholder(3, 'Notes Placeholder 2', 'body', 3, placed(685800, 4400550, 5486400, 3600450, ''), body),
  ].join('');
  const level =
    '<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>';
  return `${HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${TREE}${shapes}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle>${level}</p:notesStyle></p:notesMaster>`;
}

/** A slide's notes, a paragraph a line. */
export function notesSlideXml(notes: string, language: string): string {
  const paragraphs = notes
    .split(/\r?\n/)
    .map((line) =>
      line === ''
        ? `<a:p><a:endParaRPr lang="${language}"/></a:p>`
        : `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeMarkup(line)}</a:t></a:r></a:p>`,
    )
    .join('');
  const shapes =
    placeholder(2, 'Slide Image Placeholder 1', 'sldImg', 2, '', '') +
    placeholder(3, 'Notes Placeholder 2', 'body', 3, '', textBody(paragraphs));
  return `${HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
