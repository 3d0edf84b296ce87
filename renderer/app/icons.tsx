/** The interface's own signs: 20 × 20, one stroke, no meaning without the word beside them. */
import type { ReactNode } from "react";

function Icon({ children, size = 20 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Steps over two ruled lines. */
export const OverviewIcon = () => (
  <Icon>
    <path d="M2.5 16.5h15M2.5 12h4v-4h4.5V4.5h6.5" />
    <path d="M2.5 4.5h3" strokeDasharray="1 2" />
  </Icon>
);

/** One outline among others. */
export const CountyIcon = () => (
  <Icon>
    <path d="M3 6l4-2.5 5 2L17 4v9.5l-4.5 3-5-2L3 16z" />
    <path d="M7 3.5v11M12.5 5.5v11" />
  </Icon>
);

/** One cell among others. */
export const AssumptionsIcon = () => (
  <Icon>
    <path d="M2.5 3.5h15v13h-15zM2.5 8h15M2.5 12.2h15M7.5 3.5v13M12.5 3.5v13" />
    <path d="M8.5 9.2h3v2h-3z" fill="currentColor" />
  </Icon>
);

/** Two columns of unlike height on one line. */
export const CompareIcon = () => (
  <Icon>
    <path d="M2.5 16.5h15M4.5 16.5v-7h4v7M11.5 16.5v-12h4v12" />
    <path d="M4.5 4.5h4" strokeDasharray="1 2" />
  </Icon>
);

/** Leaves on a shelf. */
export const LibraryIcon = () => (
  <Icon>
    <path d="M3 16.5h14M4.5 3.5h3v13h-3zM7.5 5.5h3v11h-3z" />
    <path d="M12 6l2.7-.7 2.4 9.9-2.6.8z" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
    <circle cx="12" cy="6" r="2" />
    <circle cx="8" cy="14" r="2" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon size={16}>
    <path d="M7 4L3 8l4 4" />
    <path d="M3.5 8H12a4.5 4.5 0 0 1 0 9H8" />
  </Icon>
);

export const RedoIcon = () => (
  <Icon size={16}>
    <path d="M13 4l4 4-4 4" />
    <path d="M16.5 8H8a4.5 4.5 0 0 0 0 9h4" />
  </Icon>
);

/** A line of steps with one aside. */
export const HistoryIcon = () => (
  <Icon size={16}>
    <path d="M6 5.5v9M6 14.5c0-5 8-2 8-6" />
    <circle cx="6" cy="3.5" r="2" />
    <circle cx="6" cy="16.5" r="2" />
    <circle cx="14" cy="6.5" r="2" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon size={16}>
    <path d="M12.5 4l-6 6 6 6" />
  </Icon>
);

export const NextIcon = () => (
  <Icon size={16}>
    <path d="M7.5 4l6 6-6 6" />
  </Icon>
);

export const DownIcon = () => (
  <Icon size={12}>
    <path d="M4 7l6 6 6-6" />
  </Icon>
);

export const ResetIcon = () => (
  <Icon size={16}>
    <path d="M4 4v4h4" />
    <path d="M4.5 8A6.5 6.5 0 1 1 3.5 11" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon size={12}>
    <path d="M4 4l12 12M16 4L4 16" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon size={12}>
    <path d="M3 10.5l4.5 4.5L17 5" />
  </Icon>
);

/** A way from one line up to another. */
export const PathIcon = () => (
  <Icon>
    <path d="M2.5 16.5c5 0 4-5 8-5s2.5-6 7-6" />
    <path d="M14.5 3l3 2.5-3 2.5" />
    <circle cx="4" cy="16.5" r="0.5" />
  </Icon>
);

/** Observations about a line. */
export const TrackingIcon = () => (
  <Icon>
    <path d="M2.5 16.5h15M3 13.5l14-9" />
    <circle cx="5.5" cy="13" r="1.4" fill="currentColor" />
    <circle cx="10" cy="10.7" r="1.4" fill="currentColor" />
    <circle cx="14.5" cy="8.5" r="1.4" fill="currentColor" />
  </Icon>
);

/** A sheet with a figure and lines. */
export const ReportIcon = () => (
  <Icon>
    <path d="M4.5 2.5h8l3 3v12h-11zM12.5 2.5v3h3" />
    <path d="M7 14.5v-3M10 14.5V9M13 14.5v-2" />
  </Icon>
);

/** A table's columns. */
export const DataIcon = () => (
  <Icon>
    <path d="M3 4h14v12.5H3zM3 8h14M3 12.2h14M8 4v12.5" />
  </Icon>
);

/** A leaf of a source, with a line of it marked. */
export const SourceIcon = () => (
  <Icon size={12}>
    <path d="M4 2.5h8l4 4v11H4zM12 2.5v4h4" />
    <path d="M7 10.5h6M7 14h3.5" />
  </Icon>
);
