import { light } from '../../charts/themes';
import { handoutRoom } from './handout';
import { looks } from './look';

const third = Math.floor(handoutRoom.height / 3);

/** Style of handouts, beside that of the document. */
export const handoutStyle = `
.pack .handout.is-1{height:${handoutRoom.height}px;display:flex;flex-direction:column;justify-content:space-between}
.pack .handout.is-3{height:${third}px;display:grid;grid-template-columns:420px minmax(0,1fr);gap:28px}
.pack .handout .folio{height:32px;padding-top:6px}
.pack .handout.is-3 .folio{gap:12px;font-size:${looks.note.size}px}
.pack .handout h2{font-weight:600}
.pack .handout.is-1 h2{font-size:${looks.finding.size}px;line-height:${looks.finding.leading}px}
.pack .handout.is-3 h2{font-size:${looks.heading.size}px;line-height:${looks.heading.leading}px}
.pack .handout-small{font-size:${looks.note.size}px;line-height:${looks.note.leading}px;color:${light['ink-2']}}
.pack .handout-plot{margin:8px 0}
.pack .handout-lines>div{height:34px;border-bottom:1px solid ${light.axis}}
.pack .handout-item{position:relative;margin-top:8px;padding-left:24px}
.pack .handout-item svg{position:absolute;left:0;top:2px}
.pack .handout-item h3{font-weight:600}
.pack .handout-rows{margin:6px 0 0;padding:0;list-style:none;font-size:${looks.note.size}px;line-height:${looks.note.leading}px}
.pack .handout-rows li{padding:4px 0;border-bottom:1px solid ${light.rule}}
@media screen and (max-width:1170px){.pack .handout.is-1,.pack .handout.is-3{height:auto;display:block;margin-bottom:24px}.pack .handout-plot{max-width:100%;height:auto}.pack .handout-lines{display:none}}
`;
