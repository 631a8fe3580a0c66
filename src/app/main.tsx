import '../ui/styles/index.css';
import './firstPage/firstPage.css';
import { ErrorBoundary } from 'solid-js';
import { render } from 'solid-js/web';
import { PRESENTER_FRAGMENT } from '../state/presentingChannel';
import { lateComponent } from '../ui/lateComponent';
import { App } from './App';
import { BrokenPage } from './BrokenPage';
import { leaveFirstPage } from './firstPage/leaveFirstPage';
import { isStyled, tellFailed, tellStarted } from './startGuard';
import './wholePage.css';

const PresenterWindow = lateComponent(() => import('../ui/present/PresenterWindow'));

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
// A link has a view of its own, which the build did not draw.
if (window.location.hash.length > 1) leaveFirstPage();
const isPresenter = window.location.hash.startsWith(PRESENTER_FRAGMENT);
if (isStyled()) {
  tellStarted();
  render(
    () => (
      <ErrorBoundary
        fallback={(error) => {
          leaveFirstPage();
          return <BrokenPage error={error} />;
        }}
      >
        {isPresenter ? <PresenterWindow /> : <App />}
      </ErrorBoundary>
    ),
    root,
  );
} else tellFailed();
