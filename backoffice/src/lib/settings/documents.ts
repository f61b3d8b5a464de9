import { graphql } from '#lib/graphql/generated/index.ts';

export const SETTING_ROW = graphql(`
  fragment SettingRow_Setting on Setting {
    id
    key
    group
    kind
    label
    help
    choices
    value
    isSet
    updatedAt
    updatedBy {
      id
      name
    }
  }
`);

export const SETTINGS = graphql(`
  query SettingsPage_Settings($first: Int!, $group: SettingGroup) {
    settings(first: $first, group: $group) {
      nodes {
        ...SettingRow_Setting
      }
    }
  }
`);

export const UPDATE_SETTING = graphql(`
  mutation SettingsPage_Update($input: UpdateSettingInput!) {
    updateSetting(input: $input) {
      errors {
        field
        message
        code
      }
    }
  }
`);
