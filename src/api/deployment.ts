import { createContext, useContext } from 'react';
import type { DeploymentConfig } from './config';

const Deployment = createContext<DeploymentConfig | null>(null);

/** Gives the pages the deployment they run in. */
export const DeploymentProvider = Deployment.Provider;

/** The deployment's configuration. */
export const useDeployment = (): DeploymentConfig => {
  const config = useContext(Deployment);
  if (config === null) throw new Error('useDeployment outside DeploymentProvider');
  return config;
};
