import { NotBuilt } from '../layout/not-built.tsx';

/** Still to come. */
export function SearchView() {
  return <NotBuilt />;
}
