import { PageHead } from '../ui/PageHead';
import { TextSection } from './TextSection';

/** The accessibility statement the Public Sector Bodies Accessibility Regulations 2018 require, intranets included. */
export default function AccessibilityPage() {
  return (
    <>
      <PageHead
        kicker="Accessibility statement"
        heading="Every chart has a sentence, a table and the keyboard"
        standfirst={[{ text: 'This statement is about the ICT partnership dashboard. It says what works, how it was tested and what was not.' }]}
      />
      <div className="page-text">
        <TextSection title="What you can do">
          <ul>
            <li>Read every chart as a table: choose Table above the chart, or press T while the chart has the focus.</li>
            <li>Move through a chart with the arrow keys, Home, End, Page Up and Page Down. The line above the chart says the point and is read out. Esc leaves it.</li>
            <li>Enlarge text to 200%, set your own text spacing, or use a window 320 pixels wide, without losing anything.</li>
            <li>Choose light or dark colours, or let the device choose. Contrast themes are followed. Nothing moves.</li>
            <li>Tell every rating, council and series apart without colour: each has a shape, a word or a label.</li>
            <li>Print any page on A4. Tables repeat their headings and definitions are written out.</li>
          </ul>
        </TextSection>
        <TextSection title="How accessible it is">
          <p>
            The dashboard is built to meet the Web Content Accessibility Guidelines version 2.2 at level AA. It has not yet been audited by anyone other than those who
            build it, so its status is: partially compliant, not yet independently audited.
          </p>
        </TextSection>
        <TextSection title="How it was tested">
          <p>
            The tests that come with the product run on the built product in Chromium. On each page, in light and in dark, the axe rules for WCAG 2 A to 2.2 AA and best
            practice find no violation. Other tests do the whole reading job by keyboard alone, and check that no page scrolls sideways at 320 pixels.
          </p>
          <p>Passing automatic checks shows that some faults are absent. It does not show that the dashboard is easy for everyone to use.</p>
        </TextSection>
        <TextSection title="What was not tested">
          <ul>
            <li>Screen readers (NVDA, JAWS, VoiceOver, TalkBack) have not yet been run.</li>
            <li>Voice control, switch control and screen magnifiers have not yet been run.</li>
            <li>Browsers other than Chromium (Edge and Chrome) have not yet been run. Firefox prints without tags, so a file printed from it is less accessible.</li>
            <li>Nobody who relies on assistive technology has yet tried the dashboard.</li>
          </ul>
        </TextSection>
        <TextSection title="Tell us about a problem">
          <p>
            Tell the service desk of the shared ICT service which page and panel number you were on and what happened. If you need the figures in another form, ask for the
            table of the panel: every chart has one. If you are not happy with the answer, the Equality Advisory and Support Service can help.
          </p>
        </TextSection>
        <TextSection title="About this statement">
          <p>Prepared on 22 November 2026. It will be reviewed when screen readers have been run.</p>
          <p>
            The dashboard uses software of others. <a href="third-party-licences.txt">Their licences</a> come with it.
          </p>
        </TextSection>
      </div>
    </>
  );
}
