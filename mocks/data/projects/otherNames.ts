import type { ProjectStage } from '../../../src/model/project';

/** Names of the other projects in delivery: shared, then each council's, by stage; an asterisk marks an amber one. All invented. */
export interface StageNames {
  shared: string[];
  first: string[];
  second: string[];
}

export const otherNames: Record<ProjectStage, StageNames> = {
  Initiate: {
    shared: ['Digital roadmap', 'Committee papers system renewal*'],
    first: ['Leisure bookings link', 'Museum collections online', 'Community grants portal*'],
    second: ['Theatre ticketing network', 'Land charges search*'],
  },
  Procure: {
    shared: ['Printing contract', 'Mobile phone contract', 'Backup storage renewal*'],
    first: ['Parking permit system', 'Repairs scheduling system*', 'CCTV control room links'],
    second: ['Waste collection app', 'Tree inspection tablets*', 'Environmental health system'],
  },
  Build: {
    shared: ['Electronic signatures', 'Intranet renewal', 'Service desk self-service portal*'],
    first: ['Rent statements online', 'Garage lettings online*', 'Tenancy fraud data matching', 'Careline alarm system', 'Indoor market payments*'],
    second: ['Planning enforcement register', 'Building control tablets*', 'Council tax e-billing', 'Licensing applications online', 'Homelessness case system*', 'Street naming register'],
  },
  Implement: {
    shared: ['Windows 11 roll-out', 'Password reset by staff', 'Elections Act changes*'],
    first: ['Choice-based lettings upgrade', 'Fleet telematics', 'Play area inspections', 'Caretaker rounds app*', 'Multi-storey car park machines*', 'Town centre Wi-Fi'],
    second: ['Car park machines, phase 2*', 'Garden waste renewals online', 'Contact centre call recording*'],
  },
  Close: {
    shared: ['Microsoft 365 migration'],
    first: ['Cemeteries register', 'Election count network', 'Business rates relief forms*'],
    second: ['Taxi vehicle tests', 'Benefits change form'],
  },
};
