/** Holds the page's place while its code or the list of periods is fetched. */
export function LoadingPage() {
  return (
    <div className="page-loading" role="status">
      Loading the figures
    </div>
  );
}
