import { useAddress } from '../address/use-address.ts';
import { CoverageMap } from './coverage-map.tsx';
import './map.css';
import { PopulationMap } from './population-map.tsx';

/** `/map`: the municipalities of Hesse by the reach of a project, or by their inhabitants. */
export function MapView() {
  const project = useAddress().query.get('project');
  return project === null ? <PopulationMap /> : <CoverageMap project={project} />;
}
