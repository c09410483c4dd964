import type { Outage } from '../../../src/model/outage';

/** What can fail, told once: an outage of an earlier year takes its words from one of these. */
export type OutageStory = Pick<Outage, 'service' | 'title' | 'causeClass' | 'cause' | 'fix' | 'lesson'>;

const story = (
  service: string, title: string, causeClass: OutageStory['causeClass'], cause: string, fix: string, lesson: string,
): OutageStory => ({ service, title, causeClass, cause, fix, lesson });

/** Stories in no order; all of them invented. */
export const stories: readonly OutageStory[] = [
  story('network-and-internet', 'Offices lost the link between sites', 'supplier', 'Fibre cut by roadworks', 'Traffic moved to the second link', 'Second link now tested each month'),
  story('network-and-internet', 'Internet lost for an afternoon', 'equipment', 'Old firewall restarted itself', 'Firewall replaced from stock', 'Firewall project brought forward'),
  story('network-and-internet', 'Network lost on two floors', 'equipment', 'Floor switch failed after 13 years', 'Spare switch fitted', 'Oldest switches replaced first'),
  story('network-and-internet', 'Shared drives out of reach', 'change', 'Routing change made in office hours', 'Change reversed', 'Routing changes made after 18:00'),
  story('wi-fi', 'Wi-Fi unavailable at both councils', 'equipment', 'Controller licence store corrupted', 'Controller rebuilt from backup', 'Weekly copy of controller settings'),
  story('wi-fi', 'Guest Wi-Fi would not accept visitors', 'supplier', 'Sign-in page certificate expired at the supplier', 'Certificate renewed by supplier', 'Supplier certificates added to our register'),
  story('wi-fi', 'Wi-Fi lost in the customer service centre', 'power-site', 'Power circuit tripped', 'Circuit reset by facilities', 'Access points moved to protected power'),
  story('virtual-desktop', 'Virtual desktop closed for all staff', 'monitoring', 'Profile storage filled up', 'Storage extended', 'Storage warning at 85% full'),
  story('virtual-desktop', 'New sessions could not start', 'change', 'Security update stopped a service', 'Update removed, then reissued', 'Updates go to a pilot group for two days'),
  story('virtual-desktop', 'Half of the desktops closed at once', 'equipment', 'Host server failed', 'Sessions moved to other hosts', 'One spare host kept running'),
  story('virtual-desktop', 'Sign-in refused for an hour', 'supplier', 'Sign-in service of the supplier failed', 'Cleared by supplier', 'Second sign-in path tested'),
  story('email-and-microsoft-365', 'Email could not be sent outside', 'change', 'Mail filter rule blocked all senders', 'Rule withdrawn', 'Filter rules checked by a second person'),
  story('email-and-microsoft-365', 'Mailboxes closed during migration', 'change', 'A batch was moved in office hours', 'Batch paused and resumed overnight', 'Batches moved overnight only'),
  story('email-and-microsoft-365', 'Teams meetings would not open', 'supplier', 'Supplier incident', 'Cleared by supplier', 'Dial-in numbers added to invitations'),
  story('telephony', 'Customer lines rang engaged', 'equipment', 'Line card failed in the exchange', 'Card replaced', 'Spare cards held on site'),
  story('telephony', 'Recorded messages did not play', 'change', 'Message store moved without a link', 'Link restored', 'Checklist for moves of shared files'),
  story('telephony', 'Calls cut off after ten minutes', 'supplier', 'Carrier changed a time limit', 'Limit restored by carrier', 'Carrier changes notified a week ahead'),
  story('telephony', 'Contact centre wallboard and queues stopped', 'monitoring', 'Service stopped and nobody was told', 'Service restarted', 'Service added to monitoring'),
  story('revenues-and-benefits', 'Revenues and Benefits closed in the morning', 'monitoring', 'Overnight run had not finished', 'Run stopped and repeated at night', 'Alert if a run passes 06:00'),
  story('revenues-and-benefits', 'Council tax accounts could not be opened', 'supplier', 'Faulty release from the supplier', 'Previous release restored', 'Releases tried on a copy first'),
  story('revenues-and-benefits', 'Benefits documents out of reach', 'equipment', 'Document store disk failed', 'Disk replaced, files restored', 'Disks of that age replaced'),
  story('housing-system', 'Housing repairs could not be logged', 'change', 'Link to the repairs contractor changed', 'Link restored', 'Contractor links listed and tested'),
  story('housing-system', 'Rent accounts closed for the morning', 'monitoring', 'Database log filled up', 'Log cleared', 'Log warning set at 80% full'),
  story('website-and-forms', 'Online payments unavailable', 'supplier', 'Payment supplier incident', 'Cleared by supplier', 'Notice on the website within ten minutes'),
  story('website-and-forms', 'Websites out of reach', 'supplier', 'Hosting supplier lost power', 'Moved to the second data centre', 'Yearly test of the second data centre'),
  story('website-and-forms', 'Planning search returned no results', 'change', 'Index not rebuilt after an upgrade', 'Index rebuilt', 'Index check added to upgrade steps'),
  story('network-and-internet', 'Computer room closed by a power failure', 'power-site', 'Power lost and the battery ran out', 'Generator started by hand', 'Battery replaced and generator start made automatic'),
  story('wi-fi', 'Wi-Fi slow, then lost, on a committee evening', 'equipment', 'Access points overloaded', 'Extra access point fitted', 'Chamber included in the Wi-Fi upgrade'),
];
