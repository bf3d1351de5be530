import { useAddress } from '../address/use-address.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';

/** The foot of the page. */
export function PageFooter() {
  const words = useWords(coreWords);
  const { href } = useAddress();
  return (
    <footer class="page-footer">
      <p>{words.footer}</p>
      <ul>
        <li>
          <a href={href('/')}>{words.home}</a>
        </li>
        <li>
          <a href="/graphql">GraphQL</a>
        </li>
        <li>
          <a href="https://creativecommons.org/licenses/by/4.0/">{words.license}</a>
        </li>
      </ul>
    </footer>
  );
}
