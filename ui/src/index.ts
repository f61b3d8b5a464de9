export { default as Button } from './actions/Button.svelte';
export { buttonClass, type ButtonSize, type ButtonVariant } from './actions/button-styles';
export { default as Spinner } from './actions/Spinner.svelte';

export { default as LiveRegion } from './a11y/LiveRegion.svelte';
export { default as SkipLink } from './a11y/SkipLink.svelte';
export { default as VisuallyHidden } from './a11y/VisuallyHidden.svelte';

export { default as SiteLogo } from './brand/SiteLogo.svelte';

export { default as Card } from './data/Card.svelte';
export { default as DefinitionList, type Fact } from './data/DefinitionList.svelte';
export { default as Kbd } from './data/Kbd.svelte';
export { default as Table } from './data/Table.svelte';
export { default as Td } from './data/Td.svelte';
export { default as Th } from './data/Th.svelte';

export { default as Alert } from './feedback/Alert.svelte';
export { default as Badge } from './feedback/Badge.svelte';
export { default as Chip } from './feedback/Chip.svelte';
export { default as ConnectionBadge, type ConnectionState } from './feedback/ConnectionBadge.svelte';
export { default as EmptyState } from './feedback/EmptyState.svelte';
export { default as ErrorState } from './feedback/ErrorState.svelte';
export { default as Progress } from './feedback/Progress.svelte';
export { default as Skeleton } from './feedback/Skeleton.svelte';
export { default as StatusBadge } from './feedback/StatusBadge.svelte';
export type { Tone } from './feedback/tone';

export { default as Checkbox } from './forms/Checkbox.svelte';
export { default as ErrorSummary, type FormProblem } from './forms/ErrorSummary.svelte';
export { default as Field, type ControlProps } from './forms/Field.svelte';
export { fieldId } from './forms/field-id';
export { default as PasswordField } from './forms/PasswordField.svelte';
export { default as RadioGroup } from './forms/RadioGroup.svelte';
export { default as Select, type SelectOption } from './forms/Select.svelte';
export { default as TextArea } from './forms/TextArea.svelte';
export { default as TextField } from './forms/TextField.svelte';

export { default as Breadcrumbs, type Crumb } from './navigation/Breadcrumbs.svelte';
export { default as Pagination } from './navigation/Pagination.svelte';

export { default as Dialog } from './overlay/Dialog.svelte';
export { default as DropdownMenu } from './overlay/DropdownMenu.svelte';
export type { MenuItem } from './overlay/menu-item';
export { default as Sheet } from './overlay/Sheet.svelte';
export { default as Tooltip } from './overlay/Tooltip.svelte';

export { default as ThemeToggle } from './scheme/ThemeToggle.svelte';
export { readScheme, SCHEME_COOKIE, type Scheme, schemeCookie, schemeScript } from './scheme/scheme';

export { type AreaSlug, AREAS, areaStyle, type AreaStyle, isAreaSlug, type Motif } from './tile/areas';
export { default as CourseTile } from './tile/CourseTile.svelte';
export { courseTile } from './tile/tile';

export { default as ToastRegion } from './toast/ToastRegion.svelte';
export type { Toast, ToastInput, ToastTone } from './toast/toast-queue';
export { toasts } from './toast/toasts.svelte';

export { cn } from './cn';
export * as format from './format';
