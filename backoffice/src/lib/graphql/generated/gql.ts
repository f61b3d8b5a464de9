/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation SecondFactor_Begin($input: BeginTotpInput!) {\n    beginTotp(input: $input) {\n      enrolment {\n        uri\n        qr\n        secret\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SecondFactor_BeginDocument,
    "\n  mutation SecondFactor_Confirm($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SecondFactor_ConfirmDocument,
    "\n  fragment ApiKeyRow_ApiKey on ApiKey {\n    id\n    name\n    kind\n    prefix\n    scopes\n    plan\n    allowedAddresses\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n    state\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.ApiKeyRow_ApiKeyFragmentDoc,
    "\n  query ApiKeysPage_ApiKeys($first: Int!, $after: String, $filter: ApiKeyFilter) {\n    apiKeys(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...ApiKeyRow_ApiKey\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ApiKeysPage_ApiKeysDocument,
    "\n  query ApiKeyForm_Options($kind: ApiKeyKind!) {\n    apiKeyOptions(kind: $kind) {\n      scopes\n      plans\n    }\n  }\n": typeof types.ApiKeyForm_OptionsDocument,
    "\n  fragment AuditRow_AuditEvent on AuditEvent {\n    id\n    occurredAt\n    actor {\n      kind\n      role\n      name\n      user {\n        id\n      }\n      apiKey {\n        id\n      }\n    }\n    source\n    action\n    subjectType\n    subjectId\n    changes {\n      path\n      before\n      after\n    }\n    requestId\n    hash\n  }\n": typeof types.AuditRow_AuditEventFragmentDoc,
    "\n  query AuditPage_Events($first: Int!, $after: String, $filter: AuditFilter) {\n    auditEvents(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...AuditRow_AuditEvent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    auditOptions {\n      actions\n      subjectTypes\n    }\n  }\n": typeof types.AuditPage_EventsDocument,
    "\n  query AuditExport_Piece($after: String, $format: AuditExportFormat!, $filter: AuditFilter) {\n    auditExport(after: $after, format: $format, filter: $filter) {\n      text\n      cursor\n    }\n  }\n": typeof types.AuditExport_PieceDocument,
    "\n  fragment LeadRow_Lead on Lead {\n    id\n    reference\n    status\n    lostReason\n    allowedStatuses\n    source\n    duplicateCount\n    version\n    createdAt\n    contact {\n      displayName\n      displayEmail\n      displayPhone\n      email\n      phone\n      visibility\n    }\n    course {\n      id\n      title\n    }\n    campus {\n      id\n      slug\n      name\n      city\n    }\n    owner {\n      id\n      name\n    }\n  }\n": typeof types.LeadRow_LeadFragmentDoc,
    "\n  mutation LeadActions_ChangeStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LeadActions_ChangeStatusDocument,
    "\n  mutation LeadActions_Assign($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LeadActions_AssignDocument,
    "\n  mutation LeadActions_AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      note {\n        id\n      }\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LeadActions_AddNoteDocument,
    "\n  subscription LeadEvents($after: String) {\n    leadEvents(after: $after) {\n      cursor\n      occurredAt\n      kind\n      leadId\n      subject {\n        ...LeadRow_Lead\n      }\n    }\n  }\n": typeof types.LeadEventsDocument,
    "\n  fragment QueueFigures_Queue on Queue {\n    id\n    name\n    label\n    paused\n    waiting\n    active\n    delayed\n    failed\n    completed\n    oldestWaitingSeconds\n    workers\n  }\n": typeof types.QueueFigures_QueueFragmentDoc,
    "\n  query Shell_Queues {\n    queues(first: 50) {\n      nodes {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n": typeof types.Shell_QueuesDocument,
    "\n  subscription QueueStatus {\n    queueStatus {\n      occurredAt\n      subject {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n": typeof types.QueueStatusDocument,
    "\n  query Session_Me {\n    me {\n      id\n      name\n      role\n      permissions\n    }\n  }\n": typeof types.Session_MeDocument,
    "\n  mutation Session_Refresh {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n": typeof types.Session_RefreshDocument,
    "\n  mutation Logout {\n    logout {\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.LogoutDocument,
    "\n  fragment SettingRow_Setting on Setting {\n    id\n    key\n    group\n    kind\n    label\n    help\n    choices\n    value\n    isSet\n    updatedAt\n    updatedBy {\n      id\n      name\n    }\n  }\n": typeof types.SettingRow_SettingFragmentDoc,
    "\n  query SettingsPage_Settings($first: Int!, $group: SettingGroup) {\n    settings(first: $first, group: $group) {\n      nodes {\n        ...SettingRow_Setting\n      }\n    }\n  }\n": typeof types.SettingsPage_SettingsDocument,
    "\n  mutation SettingsPage_Update($input: UpdateSettingInput!) {\n    updateSetting(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SettingsPage_UpdateDocument,
    "\n  fragment UserRow_User on User {\n    id\n    name\n    email\n    role\n    status\n    createdAt\n    lastLoginAt\n    twoFactor {\n      enabled\n    }\n  }\n": typeof types.UserRow_UserFragmentDoc,
    "\n  query UsersPage_Users($first: Int!, $after: String, $filter: UserFilter, $sort: UserSort) {\n    users(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      nodes {\n        ...UserRow_User\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.UsersPage_UsersDocument,
    "\n  query Inbox_Leads($filter: LeadFilter, $first: Int!, $after: String) {\n    leads(filter: $filter, sort: { field: CREATED_AT, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      eventCursor\n      nodes {\n        ...LeadRow_Lead\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.Inbox_LeadsDocument,
    "\n  query Inbox_Choices {\n    campuses(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        city\n      }\n    }\n    users(first: 100, filter: { roles: [ADMIN, ADVISOR], statuses: [ACTIVE] }) {\n      nodes {\n        id\n        name\n        role\n      }\n    }\n  }\n": typeof types.Inbox_ChoicesDocument,
    "\n  query LeadPage_Lead($id: ID!, $timelineFirst: Int!) {\n    lead(id: $id) {\n      ...LeadRow_Lead\n      message\n      updatedAt\n      contact {\n        firstName\n        lastName\n      }\n      course {\n        slug\n        hours\n        modality\n        area {\n          name\n        }\n      }\n      courseRun {\n        id\n        startsOn\n        endsOn\n        timetable\n        seatsLeft\n        campus {\n          name\n        }\n      }\n      duplicateOf {\n        id\n        reference\n        status\n        createdAt\n        contact {\n          displayName\n        }\n      }\n      ...LeadTimeline_Lead\n      ...LeadConsents_Lead\n    }\n  }\n": typeof types.LeadPage_LeadDocument,
    "\n  fragment LeadTimeline_Lead on Lead {\n    timeline(first: $timelineFirst) {\n      nodes {\n        id\n        kind\n        occurredAt\n        title\n        detail\n        outcome\n        reason\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.LeadTimeline_LeadFragmentDoc,
    "\n  fragment LeadConsents_Lead on Lead {\n    consents(first: 20) {\n      nodes {\n        id\n        purpose\n        granted\n        source\n        occurredAt\n        withdrawnAt\n        text {\n          id\n          version\n          body\n        }\n      }\n    }\n  }\n": typeof types.LeadConsents_LeadFragmentDoc,
    "\n  query ApiKeyPage_ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      ...ApiKeyRow_ApiKey\n    }\n  }\n": typeof types.ApiKeyPage_ApiKeyDocument,
    "\n  mutation ApiKeyPage_Update($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.ApiKeyPage_UpdateDocument,
    "\n  mutation ApiKeyPage_Rotate($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      oldSecretEndsAt\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.ApiKeyPage_RotateDocument,
    "\n  mutation ApiKeyPage_Revoke($id: ID!) {\n    revokeApiKey(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.ApiKeyPage_RevokeDocument,
    "\n  mutation NewApiKeyPage_Create($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.NewApiKeyPage_CreateDocument,
    "\n  query QueuesPage_FailedJobs($name: String!, $first: Int!, $after: String) {\n    queue(name: $name) {\n      ...QueueFigures_Queue\n      jobs(filter: { states: [FAILED] }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          name\n          label\n          state\n          error\n          attempts\n          maxAttempts\n          canRetry\n          createdAt\n          finishedAt\n          requestId\n          subject {\n            id\n            reference\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.QueuesPage_FailedJobsDocument,
    "\n  mutation QueuesPage_RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        id\n        state\n      }\n      errors {\n        message\n        code\n      }\n    }\n  }\n": typeof types.QueuesPage_RetryJobDocument,
    "\n  mutation QueuesPage_RetryQueue($name: String!) {\n    retryQueue(name: $name) {\n      queue {\n        ...QueueFigures_Queue\n      }\n      retried\n      errors {\n        message\n        code\n      }\n    }\n  }\n": typeof types.QueuesPage_RetryQueueDocument,
    "\n  query AccountPage_Me($sessions: Int!, $after: String) {\n    minPasswordLength\n    me {\n      id\n      name\n      email\n      role\n      createdAt\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions, after: $after) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.AccountPage_MeDocument,
    "\n  mutation AccountPage_Rename($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.AccountPage_RenameDocument,
    "\n  mutation AccountPage_ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.AccountPage_ChangePasswordDocument,
    "\n  mutation AccountPage_Revoke($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n        device\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.AccountPage_RevokeDocument,
    "\n  mutation AccountPage_RevokeOthers {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.AccountPage_RevokeOthersDocument,
    "\n  query SecondFactorPage_Me {\n    me {\n      id\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n    }\n  }\n": typeof types.SecondFactorPage_MeDocument,
    "\n  mutation SecondFactorPage_Renew($input: BothFactorsInput!) {\n    renewRecoveryCodes(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SecondFactorPage_RenewDocument,
    "\n  mutation SecondFactorPage_Disable($input: BothFactorsInput!) {\n    disableTotp(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SecondFactorPage_DisableDocument,
    "\n  query PartnerPage_Key($id: ID!, $days: Int!) {\n    apiKey(id: $id) {\n      ...ApiKeyRow_ApiKey\n      usage(days: $days) {\n        operations\n        refused\n        cost\n        days {\n          date\n          operations\n          refused\n          cost\n        }\n        topOperations {\n          name\n          count\n          cost\n          lastUsedOn\n        }\n        fields {\n          field\n          count\n          lastUsedOn\n        }\n        deprecatedFields {\n          field\n          count\n          lastUsedOn\n          deprecation\n          until\n        }\n      }\n    }\n  }\n": typeof types.PartnerPage_KeyDocument,
    "\n  query PartnersPage_Keys($first: Int!, $after: String, $filter: ApiKeyFilter, $days: Int!) {\n    apiKeys(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...ApiKeyRow_ApiKey\n        usage(days: $days) {\n          operations\n          refused\n          cost\n          deprecatedFields {\n            field\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PartnersPage_KeysDocument,
    "\n  query UserPage_User($id: ID!, $sessions: Int!) {\n    user(id: $id) {\n      ...UserRow_User\n      agreement {\n        version\n        acceptedAt\n      }\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  }\n": typeof types.UserPage_UserDocument,
    "\n  mutation UserPage_ChangeRole($id: ID!, $role: Role!) {\n    changeUserRole(id: $id, role: $role) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.UserPage_ChangeRoleDocument,
    "\n  mutation UserPage_Deactivate($id: ID!) {\n    deactivateUser(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.UserPage_DeactivateDocument,
    "\n  mutation UserPage_Reactivate($id: ID!) {\n    reactivateUser(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.UserPage_ReactivateDocument,
    "\n  mutation UserPage_ResendInvitation($id: ID!) {\n    resendInvitation(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.UserPage_ResendInvitationDocument,
    "\n  mutation UserPage_ResetTotp($id: ID!) {\n    resetUserTotp(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.UserPage_ResetTotpDocument,
    "\n  mutation UserPage_RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.UserPage_RevokeSessionDocument,
    "\n  mutation UserPage_RevokeSessions($id: ID!) {\n    revokeUserSessions(userId: $id) {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.UserPage_RevokeSessionsDocument,
    "\n  mutation InvitePage_Invite($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.InvitePage_InviteDocument,
    "\n  query PasswordPage_Link($token: String!) {\n    passwordLink(token: $token) {\n      purpose\n      name\n      email\n      minLength\n      expiresAt\n    }\n  }\n": typeof types.PasswordPage_LinkDocument,
    "\n  mutation PasswordPage_Set($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.PasswordPage_SetDocument,
    "\n  mutation PasswordPage_Request($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.PasswordPage_RequestDocument,
    "\n  mutation LoginPage_Complete($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n        role\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LoginPage_CompleteDocument,
    "\n  mutation LoginPage_Login($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n        role\n      }\n      challenge {\n        token\n        kind\n        expiresAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LoginPage_LoginDocument,
};
const documents: Documents = {
    "\n  mutation SecondFactor_Begin($input: BeginTotpInput!) {\n    beginTotp(input: $input) {\n      enrolment {\n        uri\n        qr\n        secret\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SecondFactor_BeginDocument,
    "\n  mutation SecondFactor_Confirm($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SecondFactor_ConfirmDocument,
    "\n  fragment ApiKeyRow_ApiKey on ApiKey {\n    id\n    name\n    kind\n    prefix\n    scopes\n    plan\n    allowedAddresses\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n    state\n    owner {\n      id\n      name\n    }\n  }\n": types.ApiKeyRow_ApiKeyFragmentDoc,
    "\n  query ApiKeysPage_ApiKeys($first: Int!, $after: String, $filter: ApiKeyFilter) {\n    apiKeys(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...ApiKeyRow_ApiKey\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ApiKeysPage_ApiKeysDocument,
    "\n  query ApiKeyForm_Options($kind: ApiKeyKind!) {\n    apiKeyOptions(kind: $kind) {\n      scopes\n      plans\n    }\n  }\n": types.ApiKeyForm_OptionsDocument,
    "\n  fragment AuditRow_AuditEvent on AuditEvent {\n    id\n    occurredAt\n    actor {\n      kind\n      role\n      name\n      user {\n        id\n      }\n      apiKey {\n        id\n      }\n    }\n    source\n    action\n    subjectType\n    subjectId\n    changes {\n      path\n      before\n      after\n    }\n    requestId\n    hash\n  }\n": types.AuditRow_AuditEventFragmentDoc,
    "\n  query AuditPage_Events($first: Int!, $after: String, $filter: AuditFilter) {\n    auditEvents(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...AuditRow_AuditEvent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    auditOptions {\n      actions\n      subjectTypes\n    }\n  }\n": types.AuditPage_EventsDocument,
    "\n  query AuditExport_Piece($after: String, $format: AuditExportFormat!, $filter: AuditFilter) {\n    auditExport(after: $after, format: $format, filter: $filter) {\n      text\n      cursor\n    }\n  }\n": types.AuditExport_PieceDocument,
    "\n  fragment LeadRow_Lead on Lead {\n    id\n    reference\n    status\n    lostReason\n    allowedStatuses\n    source\n    duplicateCount\n    version\n    createdAt\n    contact {\n      displayName\n      displayEmail\n      displayPhone\n      email\n      phone\n      visibility\n    }\n    course {\n      id\n      title\n    }\n    campus {\n      id\n      slug\n      name\n      city\n    }\n    owner {\n      id\n      name\n    }\n  }\n": types.LeadRow_LeadFragmentDoc,
    "\n  mutation LeadActions_ChangeStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LeadActions_ChangeStatusDocument,
    "\n  mutation LeadActions_Assign($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LeadActions_AssignDocument,
    "\n  mutation LeadActions_AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      note {\n        id\n      }\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LeadActions_AddNoteDocument,
    "\n  subscription LeadEvents($after: String) {\n    leadEvents(after: $after) {\n      cursor\n      occurredAt\n      kind\n      leadId\n      subject {\n        ...LeadRow_Lead\n      }\n    }\n  }\n": types.LeadEventsDocument,
    "\n  fragment QueueFigures_Queue on Queue {\n    id\n    name\n    label\n    paused\n    waiting\n    active\n    delayed\n    failed\n    completed\n    oldestWaitingSeconds\n    workers\n  }\n": types.QueueFigures_QueueFragmentDoc,
    "\n  query Shell_Queues {\n    queues(first: 50) {\n      nodes {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n": types.Shell_QueuesDocument,
    "\n  subscription QueueStatus {\n    queueStatus {\n      occurredAt\n      subject {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n": types.QueueStatusDocument,
    "\n  query Session_Me {\n    me {\n      id\n      name\n      role\n      permissions\n    }\n  }\n": types.Session_MeDocument,
    "\n  mutation Session_Refresh {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n": types.Session_RefreshDocument,
    "\n  mutation Logout {\n    logout {\n      errors {\n        message\n      }\n    }\n  }\n": types.LogoutDocument,
    "\n  fragment SettingRow_Setting on Setting {\n    id\n    key\n    group\n    kind\n    label\n    help\n    choices\n    value\n    isSet\n    updatedAt\n    updatedBy {\n      id\n      name\n    }\n  }\n": types.SettingRow_SettingFragmentDoc,
    "\n  query SettingsPage_Settings($first: Int!, $group: SettingGroup) {\n    settings(first: $first, group: $group) {\n      nodes {\n        ...SettingRow_Setting\n      }\n    }\n  }\n": types.SettingsPage_SettingsDocument,
    "\n  mutation SettingsPage_Update($input: UpdateSettingInput!) {\n    updateSetting(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SettingsPage_UpdateDocument,
    "\n  fragment UserRow_User on User {\n    id\n    name\n    email\n    role\n    status\n    createdAt\n    lastLoginAt\n    twoFactor {\n      enabled\n    }\n  }\n": types.UserRow_UserFragmentDoc,
    "\n  query UsersPage_Users($first: Int!, $after: String, $filter: UserFilter, $sort: UserSort) {\n    users(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      nodes {\n        ...UserRow_User\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.UsersPage_UsersDocument,
    "\n  query Inbox_Leads($filter: LeadFilter, $first: Int!, $after: String) {\n    leads(filter: $filter, sort: { field: CREATED_AT, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      eventCursor\n      nodes {\n        ...LeadRow_Lead\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.Inbox_LeadsDocument,
    "\n  query Inbox_Choices {\n    campuses(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        city\n      }\n    }\n    users(first: 100, filter: { roles: [ADMIN, ADVISOR], statuses: [ACTIVE] }) {\n      nodes {\n        id\n        name\n        role\n      }\n    }\n  }\n": types.Inbox_ChoicesDocument,
    "\n  query LeadPage_Lead($id: ID!, $timelineFirst: Int!) {\n    lead(id: $id) {\n      ...LeadRow_Lead\n      message\n      updatedAt\n      contact {\n        firstName\n        lastName\n      }\n      course {\n        slug\n        hours\n        modality\n        area {\n          name\n        }\n      }\n      courseRun {\n        id\n        startsOn\n        endsOn\n        timetable\n        seatsLeft\n        campus {\n          name\n        }\n      }\n      duplicateOf {\n        id\n        reference\n        status\n        createdAt\n        contact {\n          displayName\n        }\n      }\n      ...LeadTimeline_Lead\n      ...LeadConsents_Lead\n    }\n  }\n": types.LeadPage_LeadDocument,
    "\n  fragment LeadTimeline_Lead on Lead {\n    timeline(first: $timelineFirst) {\n      nodes {\n        id\n        kind\n        occurredAt\n        title\n        detail\n        outcome\n        reason\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.LeadTimeline_LeadFragmentDoc,
    "\n  fragment LeadConsents_Lead on Lead {\n    consents(first: 20) {\n      nodes {\n        id\n        purpose\n        granted\n        source\n        occurredAt\n        withdrawnAt\n        text {\n          id\n          version\n          body\n        }\n      }\n    }\n  }\n": types.LeadConsents_LeadFragmentDoc,
    "\n  query ApiKeyPage_ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      ...ApiKeyRow_ApiKey\n    }\n  }\n": types.ApiKeyPage_ApiKeyDocument,
    "\n  mutation ApiKeyPage_Update($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.ApiKeyPage_UpdateDocument,
    "\n  mutation ApiKeyPage_Rotate($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      oldSecretEndsAt\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.ApiKeyPage_RotateDocument,
    "\n  mutation ApiKeyPage_Revoke($id: ID!) {\n    revokeApiKey(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.ApiKeyPage_RevokeDocument,
    "\n  mutation NewApiKeyPage_Create($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.NewApiKeyPage_CreateDocument,
    "\n  query QueuesPage_FailedJobs($name: String!, $first: Int!, $after: String) {\n    queue(name: $name) {\n      ...QueueFigures_Queue\n      jobs(filter: { states: [FAILED] }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          name\n          label\n          state\n          error\n          attempts\n          maxAttempts\n          canRetry\n          createdAt\n          finishedAt\n          requestId\n          subject {\n            id\n            reference\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.QueuesPage_FailedJobsDocument,
    "\n  mutation QueuesPage_RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        id\n        state\n      }\n      errors {\n        message\n        code\n      }\n    }\n  }\n": types.QueuesPage_RetryJobDocument,
    "\n  mutation QueuesPage_RetryQueue($name: String!) {\n    retryQueue(name: $name) {\n      queue {\n        ...QueueFigures_Queue\n      }\n      retried\n      errors {\n        message\n        code\n      }\n    }\n  }\n": types.QueuesPage_RetryQueueDocument,
    "\n  query AccountPage_Me($sessions: Int!, $after: String) {\n    minPasswordLength\n    me {\n      id\n      name\n      email\n      role\n      createdAt\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions, after: $after) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.AccountPage_MeDocument,
    "\n  mutation AccountPage_Rename($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.AccountPage_RenameDocument,
    "\n  mutation AccountPage_ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.AccountPage_ChangePasswordDocument,
    "\n  mutation AccountPage_Revoke($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n        device\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.AccountPage_RevokeDocument,
    "\n  mutation AccountPage_RevokeOthers {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.AccountPage_RevokeOthersDocument,
    "\n  query SecondFactorPage_Me {\n    me {\n      id\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n    }\n  }\n": types.SecondFactorPage_MeDocument,
    "\n  mutation SecondFactorPage_Renew($input: BothFactorsInput!) {\n    renewRecoveryCodes(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SecondFactorPage_RenewDocument,
    "\n  mutation SecondFactorPage_Disable($input: BothFactorsInput!) {\n    disableTotp(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SecondFactorPage_DisableDocument,
    "\n  query PartnerPage_Key($id: ID!, $days: Int!) {\n    apiKey(id: $id) {\n      ...ApiKeyRow_ApiKey\n      usage(days: $days) {\n        operations\n        refused\n        cost\n        days {\n          date\n          operations\n          refused\n          cost\n        }\n        topOperations {\n          name\n          count\n          cost\n          lastUsedOn\n        }\n        fields {\n          field\n          count\n          lastUsedOn\n        }\n        deprecatedFields {\n          field\n          count\n          lastUsedOn\n          deprecation\n          until\n        }\n      }\n    }\n  }\n": types.PartnerPage_KeyDocument,
    "\n  query PartnersPage_Keys($first: Int!, $after: String, $filter: ApiKeyFilter, $days: Int!) {\n    apiKeys(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...ApiKeyRow_ApiKey\n        usage(days: $days) {\n          operations\n          refused\n          cost\n          deprecatedFields {\n            field\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PartnersPage_KeysDocument,
    "\n  query UserPage_User($id: ID!, $sessions: Int!) {\n    user(id: $id) {\n      ...UserRow_User\n      agreement {\n        version\n        acceptedAt\n      }\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  }\n": types.UserPage_UserDocument,
    "\n  mutation UserPage_ChangeRole($id: ID!, $role: Role!) {\n    changeUserRole(id: $id, role: $role) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.UserPage_ChangeRoleDocument,
    "\n  mutation UserPage_Deactivate($id: ID!) {\n    deactivateUser(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.UserPage_DeactivateDocument,
    "\n  mutation UserPage_Reactivate($id: ID!) {\n    reactivateUser(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.UserPage_ReactivateDocument,
    "\n  mutation UserPage_ResendInvitation($id: ID!) {\n    resendInvitation(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.UserPage_ResendInvitationDocument,
    "\n  mutation UserPage_ResetTotp($id: ID!) {\n    resetUserTotp(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.UserPage_ResetTotpDocument,
    "\n  mutation UserPage_RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.UserPage_RevokeSessionDocument,
    "\n  mutation UserPage_RevokeSessions($id: ID!) {\n    revokeUserSessions(userId: $id) {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.UserPage_RevokeSessionsDocument,
    "\n  mutation InvitePage_Invite($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.InvitePage_InviteDocument,
    "\n  query PasswordPage_Link($token: String!) {\n    passwordLink(token: $token) {\n      purpose\n      name\n      email\n      minLength\n      expiresAt\n    }\n  }\n": types.PasswordPage_LinkDocument,
    "\n  mutation PasswordPage_Set($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.PasswordPage_SetDocument,
    "\n  mutation PasswordPage_Request($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.PasswordPage_RequestDocument,
    "\n  mutation LoginPage_Complete($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n        role\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LoginPage_CompleteDocument,
    "\n  mutation LoginPage_Login($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n        role\n      }\n      challenge {\n        token\n        kind\n        expiresAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LoginPage_LoginDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactor_Begin($input: BeginTotpInput!) {\n    beginTotp(input: $input) {\n      enrolment {\n        uri\n        qr\n        secret\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SecondFactor_Begin($input: BeginTotpInput!) {\n    beginTotp(input: $input) {\n      enrolment {\n        uri\n        qr\n        secret\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactor_Confirm($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SecondFactor_Confirm($input: ConfirmTotpInput!) {\n    confirmTotp(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiKeyRow_ApiKey on ApiKey {\n    id\n    name\n    kind\n    prefix\n    scopes\n    plan\n    allowedAddresses\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n    state\n    owner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ApiKeyRow_ApiKey on ApiKey {\n    id\n    name\n    kind\n    prefix\n    scopes\n    plan\n    allowedAddresses\n    createdAt\n    expiresAt\n    lastUsedAt\n    revokedAt\n    state\n    owner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeysPage_ApiKeys($first: Int!, $after: String, $filter: ApiKeyFilter) {\n    apiKeys(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...ApiKeyRow_ApiKey\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeysPage_ApiKeys($first: Int!, $after: String, $filter: ApiKeyFilter) {\n    apiKeys(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...ApiKeyRow_ApiKey\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyForm_Options($kind: ApiKeyKind!) {\n    apiKeyOptions(kind: $kind) {\n      scopes\n      plans\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyForm_Options($kind: ApiKeyKind!) {\n    apiKeyOptions(kind: $kind) {\n      scopes\n      plans\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditRow_AuditEvent on AuditEvent {\n    id\n    occurredAt\n    actor {\n      kind\n      role\n      name\n      user {\n        id\n      }\n      apiKey {\n        id\n      }\n    }\n    source\n    action\n    subjectType\n    subjectId\n    changes {\n      path\n      before\n      after\n    }\n    requestId\n    hash\n  }\n"): (typeof documents)["\n  fragment AuditRow_AuditEvent on AuditEvent {\n    id\n    occurredAt\n    actor {\n      kind\n      role\n      name\n      user {\n        id\n      }\n      apiKey {\n        id\n      }\n    }\n    source\n    action\n    subjectType\n    subjectId\n    changes {\n      path\n      before\n      after\n    }\n    requestId\n    hash\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditPage_Events($first: Int!, $after: String, $filter: AuditFilter) {\n    auditEvents(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...AuditRow_AuditEvent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    auditOptions {\n      actions\n      subjectTypes\n    }\n  }\n"): (typeof documents)["\n  query AuditPage_Events($first: Int!, $after: String, $filter: AuditFilter) {\n    auditEvents(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...AuditRow_AuditEvent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    auditOptions {\n      actions\n      subjectTypes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditExport_Piece($after: String, $format: AuditExportFormat!, $filter: AuditFilter) {\n    auditExport(after: $after, format: $format, filter: $filter) {\n      text\n      cursor\n    }\n  }\n"): (typeof documents)["\n  query AuditExport_Piece($after: String, $format: AuditExportFormat!, $filter: AuditFilter) {\n    auditExport(after: $after, format: $format, filter: $filter) {\n      text\n      cursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadRow_Lead on Lead {\n    id\n    reference\n    status\n    lostReason\n    allowedStatuses\n    source\n    duplicateCount\n    version\n    createdAt\n    contact {\n      displayName\n      displayEmail\n      displayPhone\n      email\n      phone\n      visibility\n    }\n    course {\n      id\n      title\n    }\n    campus {\n      id\n      slug\n      name\n      city\n    }\n    owner {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment LeadRow_Lead on Lead {\n    id\n    reference\n    status\n    lostReason\n    allowedStatuses\n    source\n    duplicateCount\n    version\n    createdAt\n    contact {\n      displayName\n      displayEmail\n      displayPhone\n      email\n      phone\n      visibility\n    }\n    course {\n      id\n      title\n    }\n    campus {\n      id\n      slug\n      name\n      city\n    }\n    owner {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeadActions_ChangeStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeadActions_ChangeStatus($input: ChangeLeadStatusInput!) {\n    changeLeadStatus(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeadActions_Assign($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeadActions_Assign($input: AssignLeadInput!) {\n    assignLead(input: $input) {\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeadActions_AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      note {\n        id\n      }\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeadActions_AddNote($input: AddNoteInput!) {\n    addNote(input: $input) {\n      note {\n        id\n      }\n      lead {\n        ...LeadRow_Lead\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LeadEvents($after: String) {\n    leadEvents(after: $after) {\n      cursor\n      occurredAt\n      kind\n      leadId\n      subject {\n        ...LeadRow_Lead\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription LeadEvents($after: String) {\n    leadEvents(after: $after) {\n      cursor\n      occurredAt\n      kind\n      leadId\n      subject {\n        ...LeadRow_Lead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueFigures_Queue on Queue {\n    id\n    name\n    label\n    paused\n    waiting\n    active\n    delayed\n    failed\n    completed\n    oldestWaitingSeconds\n    workers\n  }\n"): (typeof documents)["\n  fragment QueueFigures_Queue on Queue {\n    id\n    name\n    label\n    paused\n    waiting\n    active\n    delayed\n    failed\n    completed\n    oldestWaitingSeconds\n    workers\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell_Queues {\n    queues(first: 50) {\n      nodes {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n"): (typeof documents)["\n  query Shell_Queues {\n    queues(first: 50) {\n      nodes {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription QueueStatus {\n    queueStatus {\n      occurredAt\n      subject {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription QueueStatus {\n    queueStatus {\n      occurredAt\n      subject {\n        ...QueueFigures_Queue\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session_Me {\n    me {\n      id\n      name\n      role\n      permissions\n    }\n  }\n"): (typeof documents)["\n  query Session_Me {\n    me {\n      id\n      name\n      role\n      permissions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Session_Refresh {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Session_Refresh {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Logout {\n    logout {\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Logout {\n    logout {\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettingRow_Setting on Setting {\n    id\n    key\n    group\n    kind\n    label\n    help\n    choices\n    value\n    isSet\n    updatedAt\n    updatedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SettingRow_Setting on Setting {\n    id\n    key\n    group\n    kind\n    label\n    help\n    choices\n    value\n    isSet\n    updatedAt\n    updatedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsPage_Settings($first: Int!, $group: SettingGroup) {\n    settings(first: $first, group: $group) {\n      nodes {\n        ...SettingRow_Setting\n      }\n    }\n  }\n"): (typeof documents)["\n  query SettingsPage_Settings($first: Int!, $group: SettingGroup) {\n    settings(first: $first, group: $group) {\n      nodes {\n        ...SettingRow_Setting\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettingsPage_Update($input: UpdateSettingInput!) {\n    updateSetting(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SettingsPage_Update($input: UpdateSettingInput!) {\n    updateSetting(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserRow_User on User {\n    id\n    name\n    email\n    role\n    status\n    createdAt\n    lastLoginAt\n    twoFactor {\n      enabled\n    }\n  }\n"): (typeof documents)["\n  fragment UserRow_User on User {\n    id\n    name\n    email\n    role\n    status\n    createdAt\n    lastLoginAt\n    twoFactor {\n      enabled\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UsersPage_Users($first: Int!, $after: String, $filter: UserFilter, $sort: UserSort) {\n    users(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      nodes {\n        ...UserRow_User\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query UsersPage_Users($first: Int!, $after: String, $filter: UserFilter, $sort: UserSort) {\n    users(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      nodes {\n        ...UserRow_User\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox_Leads($filter: LeadFilter, $first: Int!, $after: String) {\n    leads(filter: $filter, sort: { field: CREATED_AT, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      eventCursor\n      nodes {\n        ...LeadRow_Lead\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Inbox_Leads($filter: LeadFilter, $first: Int!, $after: String) {\n    leads(filter: $filter, sort: { field: CREATED_AT, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      eventCursor\n      nodes {\n        ...LeadRow_Lead\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox_Choices {\n    campuses(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        city\n      }\n    }\n    users(first: 100, filter: { roles: [ADMIN, ADVISOR], statuses: [ACTIVE] }) {\n      nodes {\n        id\n        name\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query Inbox_Choices {\n    campuses(first: 100) {\n      nodes {\n        id\n        slug\n        name\n        city\n      }\n    }\n    users(first: 100, filter: { roles: [ADMIN, ADVISOR], statuses: [ACTIVE] }) {\n      nodes {\n        id\n        name\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadPage_Lead($id: ID!, $timelineFirst: Int!) {\n    lead(id: $id) {\n      ...LeadRow_Lead\n      message\n      updatedAt\n      contact {\n        firstName\n        lastName\n      }\n      course {\n        slug\n        hours\n        modality\n        area {\n          name\n        }\n      }\n      courseRun {\n        id\n        startsOn\n        endsOn\n        timetable\n        seatsLeft\n        campus {\n          name\n        }\n      }\n      duplicateOf {\n        id\n        reference\n        status\n        createdAt\n        contact {\n          displayName\n        }\n      }\n      ...LeadTimeline_Lead\n      ...LeadConsents_Lead\n    }\n  }\n"): (typeof documents)["\n  query LeadPage_Lead($id: ID!, $timelineFirst: Int!) {\n    lead(id: $id) {\n      ...LeadRow_Lead\n      message\n      updatedAt\n      contact {\n        firstName\n        lastName\n      }\n      course {\n        slug\n        hours\n        modality\n        area {\n          name\n        }\n      }\n      courseRun {\n        id\n        startsOn\n        endsOn\n        timetable\n        seatsLeft\n        campus {\n          name\n        }\n      }\n      duplicateOf {\n        id\n        reference\n        status\n        createdAt\n        contact {\n          displayName\n        }\n      }\n      ...LeadTimeline_Lead\n      ...LeadConsents_Lead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadTimeline_Lead on Lead {\n    timeline(first: $timelineFirst) {\n      nodes {\n        id\n        kind\n        occurredAt\n        title\n        detail\n        outcome\n        reason\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LeadTimeline_Lead on Lead {\n    timeline(first: $timelineFirst) {\n      nodes {\n        id\n        kind\n        occurredAt\n        title\n        detail\n        outcome\n        reason\n        actor {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadConsents_Lead on Lead {\n    consents(first: 20) {\n      nodes {\n        id\n        purpose\n        granted\n        source\n        occurredAt\n        withdrawnAt\n        text {\n          id\n          version\n          body\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LeadConsents_Lead on Lead {\n    consents(first: 20) {\n      nodes {\n        id\n        purpose\n        granted\n        source\n        occurredAt\n        withdrawnAt\n        text {\n          id\n          version\n          body\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeyPage_ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      ...ApiKeyRow_ApiKey\n    }\n  }\n"): (typeof documents)["\n  query ApiKeyPage_ApiKey($id: ID!) {\n    apiKey(id: $id) {\n      ...ApiKeyRow_ApiKey\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiKeyPage_Update($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ApiKeyPage_Update($input: UpdateApiKeyInput!) {\n    updateApiKey(input: $input) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiKeyPage_Rotate($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      oldSecretEndsAt\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ApiKeyPage_Rotate($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      secret\n      oldSecretEndsAt\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiKeyPage_Revoke($id: ID!) {\n    revokeApiKey(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ApiKeyPage_Revoke($id: ID!) {\n    revokeApiKey(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewApiKeyPage_Create($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation NewApiKeyPage_Create($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n        name\n      }\n      secret\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueuesPage_FailedJobs($name: String!, $first: Int!, $after: String) {\n    queue(name: $name) {\n      ...QueueFigures_Queue\n      jobs(filter: { states: [FAILED] }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          name\n          label\n          state\n          error\n          attempts\n          maxAttempts\n          canRetry\n          createdAt\n          finishedAt\n          requestId\n          subject {\n            id\n            reference\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query QueuesPage_FailedJobs($name: String!, $first: Int!, $after: String) {\n    queue(name: $name) {\n      ...QueueFigures_Queue\n      jobs(filter: { states: [FAILED] }, first: $first, after: $after) {\n        totalCount\n        nodes {\n          id\n          name\n          label\n          state\n          error\n          attempts\n          maxAttempts\n          canRetry\n          createdAt\n          finishedAt\n          requestId\n          subject {\n            id\n            reference\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueuesPage_RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        id\n        state\n      }\n      errors {\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation QueuesPage_RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        id\n        state\n      }\n      errors {\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueuesPage_RetryQueue($name: String!) {\n    retryQueue(name: $name) {\n      queue {\n        ...QueueFigures_Queue\n      }\n      retried\n      errors {\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation QueuesPage_RetryQueue($name: String!) {\n    retryQueue(name: $name) {\n      queue {\n        ...QueueFigures_Queue\n      }\n      retried\n      errors {\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountPage_Me($sessions: Int!, $after: String) {\n    minPasswordLength\n    me {\n      id\n      name\n      email\n      role\n      createdAt\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions, after: $after) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountPage_Me($sessions: Int!, $after: String) {\n    minPasswordLength\n    me {\n      id\n      name\n      email\n      role\n      createdAt\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions, after: $after) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountPage_Rename($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AccountPage_Rename($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountPage_ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AccountPage_ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountPage_Revoke($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n        device\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AccountPage_Revoke($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n        device\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountPage_RevokeOthers {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AccountPage_RevokeOthers {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondFactorPage_Me {\n    me {\n      id\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n    }\n  }\n"): (typeof documents)["\n  query SecondFactorPage_Me {\n    me {\n      id\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactorPage_Renew($input: BothFactorsInput!) {\n    renewRecoveryCodes(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SecondFactorPage_Renew($input: BothFactorsInput!) {\n    renewRecoveryCodes(input: $input) {\n      recoveryCodes\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondFactorPage_Disable($input: BothFactorsInput!) {\n    disableTotp(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SecondFactorPage_Disable($input: BothFactorsInput!) {\n    disableTotp(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerPage_Key($id: ID!, $days: Int!) {\n    apiKey(id: $id) {\n      ...ApiKeyRow_ApiKey\n      usage(days: $days) {\n        operations\n        refused\n        cost\n        days {\n          date\n          operations\n          refused\n          cost\n        }\n        topOperations {\n          name\n          count\n          cost\n          lastUsedOn\n        }\n        fields {\n          field\n          count\n          lastUsedOn\n        }\n        deprecatedFields {\n          field\n          count\n          lastUsedOn\n          deprecation\n          until\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PartnerPage_Key($id: ID!, $days: Int!) {\n    apiKey(id: $id) {\n      ...ApiKeyRow_ApiKey\n      usage(days: $days) {\n        operations\n        refused\n        cost\n        days {\n          date\n          operations\n          refused\n          cost\n        }\n        topOperations {\n          name\n          count\n          cost\n          lastUsedOn\n        }\n        fields {\n          field\n          count\n          lastUsedOn\n        }\n        deprecatedFields {\n          field\n          count\n          lastUsedOn\n          deprecation\n          until\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnersPage_Keys($first: Int!, $after: String, $filter: ApiKeyFilter, $days: Int!) {\n    apiKeys(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...ApiKeyRow_ApiKey\n        usage(days: $days) {\n          operations\n          refused\n          cost\n          deprecatedFields {\n            field\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PartnersPage_Keys($first: Int!, $after: String, $filter: ApiKeyFilter, $days: Int!) {\n    apiKeys(first: $first, after: $after, filter: $filter) {\n      totalCount\n      nodes {\n        ...ApiKeyRow_ApiKey\n        usage(days: $days) {\n          operations\n          refused\n          cost\n          deprecatedFields {\n            field\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UserPage_User($id: ID!, $sessions: Int!) {\n    user(id: $id) {\n      ...UserRow_User\n      agreement {\n        version\n        acceptedAt\n      }\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UserPage_User($id: ID!, $sessions: Int!) {\n    user(id: $id) {\n      ...UserRow_User\n      agreement {\n        version\n        acceptedAt\n      }\n      twoFactor {\n        enabled\n        required\n        enabledAt\n        recoveryCodesLeft\n      }\n      sessions(first: $sessions) {\n        totalCount\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserPage_ChangeRole($id: ID!, $role: Role!) {\n    changeUserRole(id: $id, role: $role) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UserPage_ChangeRole($id: ID!, $role: Role!) {\n    changeUserRole(id: $id, role: $role) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserPage_Deactivate($id: ID!) {\n    deactivateUser(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UserPage_Deactivate($id: ID!) {\n    deactivateUser(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserPage_Reactivate($id: ID!) {\n    reactivateUser(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UserPage_Reactivate($id: ID!) {\n    reactivateUser(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserPage_ResendInvitation($id: ID!) {\n    resendInvitation(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UserPage_ResendInvitation($id: ID!) {\n    resendInvitation(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserPage_ResetTotp($id: ID!) {\n    resetUserTotp(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UserPage_ResetTotp($id: ID!) {\n    resetUserTotp(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserPage_RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UserPage_RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UserPage_RevokeSessions($id: ID!) {\n    revokeUserSessions(userId: $id) {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UserPage_RevokeSessions($id: ID!) {\n    revokeUserSessions(userId: $id) {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePage_Invite($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InvitePage_Invite($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasswordPage_Link($token: String!) {\n    passwordLink(token: $token) {\n      purpose\n      name\n      email\n      minLength\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query PasswordPage_Link($token: String!) {\n    passwordLink(token: $token) {\n      purpose\n      name\n      email\n      minLength\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordPage_Set($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PasswordPage_Set($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordPage_Request($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PasswordPage_Request($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoginPage_Complete($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n        role\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LoginPage_Complete($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n        role\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoginPage_Login($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n        role\n      }\n      challenge {\n        token\n        kind\n        expiresAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LoginPage_Login($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n        role\n      }\n      challenge {\n        token\n        kind\n        expiresAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;