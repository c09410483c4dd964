import { light } from '../../charts/themes';
import { gaps, looks, type Look } from './look';
import { footHeights, margins, papers, roomOf, type Paper } from './paper';

const font = (look: Look): string => `font:${look.weight} ${look.size}px/${look.leading}px ${family}`;

const family = "'Source Sans 3 Variable','Source Sans 3','Source Sans 3 Fallback',Arial,sans-serif";

/** Sides of A4 for printers; the margins are within the sheets, so that a browser has no room to print its own lines. */
const pageRule = ({ orientation }: Paper): string => {
  const boxes = ['top-left', 'bottom-left', 'bottom-center', 'bottom-right'].map((box) => `@${box}{content:none;border:0}`).join('');
  return `@page pack-${orientation}{size:A4 ${orientation};margin:0;${boxes}}.pack .${orientation}{page:pack-${orientation}}`;
};

const sheetRule = (paper: Paper): string => `.pack .${paper.orientation}{width:${paper.width}px;min-height:${paper.height}px}.pack .${paper.orientation} .sheet-content{width:${roomOf(paper).width}px}`;

const sheets = `
.pack{${font(looks.text)};color:${light.ink};color-scheme:light;text-align:left;font-kerning:normal;overflow-wrap:anywhere;-webkit-text-size-adjust:100%;text-size-adjust:100%;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.pack *{box-sizing:border-box}
.pack :is(h1,h2,h3,p,dl,dt,dd){margin:0;padding:0;font:inherit;letter-spacing:normal}
.pack b{font-weight:600}
.pack svg{display:block;font-family:${family}}
.pack .hatches{position:absolute}
.pack .sheet{display:flex;flex-direction:column;padding:${margins.top}px ${margins.side}px ${margins.bottom}px;background:${light.paper}}
.pack .sheet-content{flex:1 0 auto}
${Object.values(papers).map(sheetRule).join('\n')}
.pack .exempt{color:${light.exempt};font-weight:600}
.pack .page-foot{display:flex;gap:26px;min-height:${footHeights.landscape - 12}px;margin-top:12px;padding-top:7px;border-top:1px solid ${light.axis};${font(looks.note)};color:${light['ink-2']}}
.pack .page-foot .demonstration{font-weight:600;color:${light.ink}}
.pack .page-foot .page{flex:1 0 auto;text-align:right}
.pack .portrait .page-foot{flex-wrap:wrap;gap:0 26px;min-height:${footHeights.portrait - 12}px}
.pack .portrait .page-foot>p{order:1}
.pack .portrait .page-foot>:first-child{order:0;flex:1 1 80%}
.pack .portrait .page-foot .page{order:0;flex:none}`;

const panels = `
.pack .folio{position:relative;display:flex;gap:20px;height:${gaps.folio}px;padding-top:10px;border-top:2px solid ${light.ink};${font(looks.folio)};color:${light['ink-2']}}
.pack .folio>:first-child{flex:1}
.pack .folio .section{padding-left:34px}
.pack .folio b{color:${light.ink};font-weight:700}
.pack .folio .rating{display:flex;gap:6px}
.pack .folio .rating svg{margin-top:1px}
.pack .head{position:relative}
.pack .head h2,.pack .head-alone h2{${font(looks.finding)};text-wrap:pretty}
.pack .head .number{position:absolute;left:0;top:${10 + 2 - gaps.folio}px;font-weight:700;font-size:${looks.folio.size}px;line-height:${looks.folio.leading}px}
.pack .head-alone,.pack .head-again{height:${gaps.folio + looks.finding.leading}px;padding-top:14px;border-top:2px solid ${light.ink}}
.pack .descriptor{margin-top:${gaps.descriptor}px;color:${light['ink-2']}}
.pack .key{margin-top:${gaps.key}px;font-size:${looks.folio.size}px;color:${light['ink-2']}}
.pack .key span{display:inline-block;position:relative;padding-left:21px;margin-right:16px}
.pack .key svg{position:absolute;left:0;top:3px}
.pack .plot{margin-top:${gaps.plot}px}
.pack .variance{margin-top:${gaps.variance}px;padding:2px 0 2px 14px;border-left:4px solid ${light['rag-n']};color:${light['ink-2']}}
.pack .variance b{color:${light.ink}}
.pack .variance.is-amber{border-color:${light['rag-a']}}
.pack .variance.is-red{border-color:${light['rag-r']}}
.pack .variance.is-green{border-color:${light['rag-g']}}
.pack .item{position:relative;margin-top:${gaps.item}px;padding-left:30px;color:${light['ink-2']}}
.pack .item svg{position:absolute;left:0;top:3px}
.pack .item h3{${font(looks.heading)};color:${light.ink}}
.pack .item h3 span{font-weight:400;color:${light['ink-2']}}
.pack .item b{color:${light.ink}}
.pack .basis{margin-top:${gaps.foot}px;padding-top:${gaps.footRule}px;border-top:1px solid ${light.rule};${font(looks.note)};color:${light['ink-3']}}`;

const tables = `
.pack table{border-collapse:collapse;border-spacing:0;table-layout:fixed;margin-top:${gaps.caption}px;${font(looks.table)}}
.pack caption{padding-bottom:${gaps.captionBottom}px;text-align:left;font-size:${looks.text.size}px;line-height:${looks.text.leading}px;font-weight:600}
.pack :is(th,td){position:relative;padding:${gaps.row}px ${gaps.column}px ${gaps.row}px 0;border-bottom:1px solid ${light.rule};text-align:left;vertical-align:top;font-weight:400}
.pack tr>:last-child{padding-right:0}
.pack .is-dense :is(th,td){padding-block:${gaps.denseRow}px}
.pack .is-dense .has-mark svg{top:${gaps.denseRow + 2}px}
.pack thead th{border-bottom-color:${light.ink};font-weight:600;vertical-align:bottom}
.pack :is(.is-number,.is-date,.is-status){text-align:right;font-variant-numeric:tabular-nums lining-nums}
.pack .has-mark{padding-left:20px}
.pack .has-mark svg{position:absolute;left:0;top:${gaps.row + 2}px}
.pack .is-group svg{display:inline-block;vertical-align:-2px}
.pack small{display:block;font-size:${looks.note.size}px;line-height:${looks.note.leading}px;color:${light['ink-3']}}
.pack .is-missing{color:${light['ink-3']}}
.pack tr:is(.is-group,.is-total,.is-grand-total)>*{font-weight:600;border-bottom-color:${light.ink}}
.pack tr.is-part>*{background:repeating-linear-gradient(135deg,transparent 0 7px,${light['wash-2']} 7px 8px)}`;

const front = `
.pack .cover-top{position:relative;padding-top:32px;border-top:8px solid ${light.ink};${font(looks.stand)};color:${light['ink-2']}}
.pack .cover-top>p:not(.marking-box,.statement),.pack h1{max-width:640px}
.pack h1{margin:8px 0 10px;${font(looks.title)};color:${light.ink};letter-spacing:-.01em;text-wrap:balance}
.pack .cover-top .statement{margin-top:${gaps.statement}px;font-weight:600}
.pack .cover-top .demonstration{color:${light.ink}}
.pack .marking-box{position:absolute;right:0;top:24px;max-width:340px;padding:6px 14px;border:2px solid;${font(looks.text)};font-weight:600;color:${light.ink}}
.pack .marking-box.exempt{color:${light.exempt}}
.pack :is(.cover-columns,.cover-top+.cover-finding){margin-top:40px}
.pack .cover-columns{display:flex;gap:80px}
.pack .cover-columns .cover-finding{flex:0 0 520px}
.pack .cover-finding{padding-top:14px;border-top:2px solid ${light.ink}}
.pack .lead{margin-bottom:14px;${font(looks.lead)};text-wrap:balance}
.pack .cover-finding dl>div,.pack .entry{padding:${gaps.entry}px 0;border-top:1px solid ${light.rule}}
.pack dl>div{display:grid;grid-template-columns:130px minmax(0,1fr)}
.pack dt{padding-right:12px;color:${light['ink-2']}}
.pack .contents{flex:1;padding-top:14px;border-top:2px solid ${light.ink}}
.pack .contents h2{margin-bottom:6px;${font(looks.heading)}}
.pack .line{display:grid;grid-template-columns:46px minmax(0,1fr) 46px;color:inherit;text-decoration:none}
.pack .line .page{text-align:right;font-variant-numeric:tabular-nums}
.pack .line b{font-weight:700}
.pack .entry small{padding-left:46px}
.pack .columns{display:flex;gap:40px}
.pack .columns>div{flex:0 0 calc(50% - 20px)}
.pack .portrait .columns>div{flex-basis:100%}
.pack .portrait .marking-box{position:static;width:fit-content;margin:0 0 16px auto}
.pack .portrait .cover-columns{flex-direction:column;gap:24px}
.pack .portrait .cover-columns .cover-finding{flex:none}
.pack .definition{margin-top:${gaps.item}px;padding-top:${gaps.item}px;border-top:1px solid ${light.rule};${font(looks.small)}}
.pack .definition:first-child{margin-top:0}
.pack .definition h3{${font(looks.heading)}}
.pack .definition dl>div{grid-template-columns:142px minmax(0,1fr);padding-top:3px}`;

/* On a screen the sheets lie on a desk; on a narrow one their words flow, and drawings and tables scroll within their place. */
const screens = `
@media screen{
.pack .sheet{margin:0 auto 24px;box-shadow:0 0 0 1px ${light.rule}}
.pack a:focus-visible,.pack .scroll:focus-visible{outline:3px solid ${light.ink};outline-offset:2px}
.pack a:hover{text-decoration:underline}
}
@media screen and (max-width:1170px){
.pack .sheet{width:auto;min-height:0;padding:16px;margin-bottom:8px;box-shadow:none;border-bottom:1px solid ${light.rule}}
.pack .sheet .sheet-content{width:auto}
.pack .scroll{overflow-x:auto}
.pack .cover-columns,.pack .columns{flex-direction:column;gap:24px}
.pack .cover-columns .cover-finding,.pack .columns>div{flex:none}
.pack .folio,.pack .head-alone,.pack .head-again{height:auto;min-height:${gaps.folio}px}
.pack .head-again{display:none}
.pack .page-foot{flex-wrap:wrap;gap:4px 16px}
.pack .marking-box{position:static;max-width:none;margin-bottom:16px}
}
@media screen and (max-width:640px){
.pack h1{font-size:32px;line-height:38px}
.pack .head h2,.pack .head-alone h2{font-size:21px;line-height:26px}
.pack dl>div{display:block}
}`;

const print = `
@media print{
.pack .sheet{break-before:page;break-inside:avoid}
.pack table tr{break-inside:avoid}
}`;

/** The one style sheet of the document, on the screen, on paper and in its file. Always light. */
export const documentStyle = [...Object.values(papers).map(pageRule), sheets, panels, tables, front, screens, print].join('\n').replaceAll(/\n+/g, '\n');
