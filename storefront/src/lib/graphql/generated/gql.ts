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
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  query SignUpPage {\n    minPasswordLength\n  }\n": typeof types.SignUpPageDocument,
    "\n  mutation ConfirmEmail($input: ConfirmEmailInput!) {\n    confirmEmail(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.ConfirmEmailDocument,
    "\n  mutation LogIn($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n      }\n      challenge {\n        token\n        kind\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.LogInDocument,
    "\n  mutation CompleteLogIn($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.CompleteLogInDocument,
    "\n  mutation LogOut {\n    logout {\n      errors {\n        code\n      }\n    }\n  }\n": typeof types.LogOutDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  query PasswordLink($token: String!) {\n    passwordLink(token: $token) {\n      email\n      minLength\n    }\n  }\n": typeof types.PasswordLinkDocument,
    "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.SetPasswordDocument,
    "\n  query AccountMe {\n    me {\n      id\n      name\n      role\n      email\n    }\n  }\n": typeof types.AccountMeDocument,
    "\n  mutation RefreshSession {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  fragment CampusCard_Campus on Campus {\n    slug\n    name\n    street\n    postalCode\n    city\n    province\n    phone\n    openingHours\n    courseCount\n    location {\n      latitude\n      longitude\n    }\n  }\n": typeof types.CampusCard_CampusFragmentDoc,
    "\n  fragment CourseCard_Run on CourseRun {\n    startsOn\n    availability\n    seatsLeft\n    campus {\n      name\n    }\n    price {\n      amount\n      currency\n    }\n  }\n": typeof types.CourseCard_RunFragmentDoc,
    "\n  fragment CourseCard_Course on Course {\n    slug\n    title\n    hours\n    modality\n    offerType\n    qualification\n    area {\n      slug\n      name\n    }\n    price {\n      amount\n      currency\n    }\n    nextRun {\n      startsOn\n      availability\n      seatsLeft\n      campus {\n        name\n      }\n    }\n  }\n": typeof types.CourseCard_CourseFragmentDoc,
    "\n  fragment LeadForm_ConsentText on ConsentText {\n    id\n    purpose\n    version\n    body\n  }\n": typeof types.LeadForm_ConsentTextFragmentDoc,
    "\n  mutation CreateLead($input: CreateLeadInput!) {\n    createLead(input: $input) {\n      receipt {\n        reference\n        receivedAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.CreateLeadDocument,
    "\n  query FooterAreas {\n    areas(first: 30) {\n      nodes {\n        slug\n        name\n      }\n    }\n  }\n": typeof types.FooterAreasDocument,
    "\n  query NotifyPage {\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n": typeof types.NotifyPageDocument,
    "\n  fragment OwnRequestCard_OwnRequest on OwnRequest {\n    id\n    reference\n    receivedAt\n    status\n    course {\n      id\n      title\n    }\n    # Apart: a course that was taken off keeps its name here, and has no page.\n    coursePage: course {\n      id\n      slug\n    }\n    courseRun {\n      id\n      startsOn\n    }\n    campus {\n      id\n      name\n    }\n  }\n": typeof types.OwnRequestCard_OwnRequestFragmentDoc,
    "\n  query OwnRequestsPage($after: String) {\n    ownRequests(first: 20, after: $after) {\n      nodes {\n        ...OwnRequestCard_OwnRequest\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OwnRequestsPageDocument,
    "\n  query OwnDataPage {\n    minPasswordLength\n    me {\n      id\n      name\n      email\n      sessions(first: 50) {\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  }\n": typeof types.OwnDataPageDocument,
    "\n  mutation UpdateOwnName($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.UpdateOwnNameDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.RevokeOtherSessionsDocument,
    "\n  fragment OwnConsentItem_OwnConsent on OwnConsent {\n    id\n    purpose\n    source\n    givenAt\n    withdrawnAt\n    renewable\n    text {\n      id\n      body\n    }\n    request {\n      id\n      reference\n      course {\n        id\n        title\n      }\n    }\n  }\n": typeof types.OwnConsentItem_OwnConsentFragmentDoc,
    "\n  fragment OwnAgreement_Agreement on Agreement {\n    version\n    acceptedAt\n  }\n": typeof types.OwnAgreement_AgreementFragmentDoc,
    "\n  query OwnConsentsPage($after: String) {\n    me {\n      id\n      agreement {\n        ...OwnAgreement_Agreement\n      }\n    }\n    ownConsents(first: 50, after: $after) {\n      nodes {\n        ...OwnConsentItem_OwnConsent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        id\n        purpose\n        body\n      }\n    }\n  }\n": typeof types.OwnConsentsPageDocument,
    "\n  mutation WithdrawConsent($id: ID!) {\n    withdrawConsent(id: $id) {\n      consent {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation GiveConsentAgain($id: ID!, $textId: ID!) {\n    giveConsentAgain(id: $id, textId: $textId) {\n      consent {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": typeof types.GiveConsentAgainDocument,
    "\n  fragment CoursePage_Run on CourseRun {\n    id\n    startsOn\n    endsOn\n    timetable\n    seats\n    seatsLeft\n    availability\n    status\n    price {\n      amount\n      currency\n    }\n    campus {\n      slug\n      name\n      street\n      postalCode\n      city\n      province\n      phone\n      openingHours\n    }\n  }\n": typeof types.CoursePage_RunFragmentDoc,
    "\n  query CoursePage($slug: String!) {\n    course(slug: $slug) {\n      id\n      slug\n      title\n      summary\n      description\n      objectives\n      requirements\n      careers\n      syllabus {\n        title\n        hours\n        topics\n      }\n      area {\n        slug\n        name\n      }\n      modality\n      offerType\n      qualification\n      hours\n      price {\n        amount\n        currency\n      }\n      vatExempt\n      status\n      updatedAt\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n      related(first: 3) {\n        nodes {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n": typeof types.CoursePageDocument,
    "\n  query RequestPage($slug: String!) {\n    course(slug: $slug) {\n      id\n      slug\n      title\n      hours\n      modality\n      offerType\n      status\n      area {\n        slug\n        name\n      }\n      price {\n        amount\n        currency\n      }\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n": typeof types.RequestPageDocument,
    "\n  query CourseListPage(\n    $filter: CourseFilter\n    $sort: CourseSort\n    $first: Int!\n    $after: String\n    $atCampus: Boolean!\n    $campusSlugs: [String!]\n    $today: Date!\n  ) {\n    courses(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        slug\n        title\n        ...CourseCard_Course\n        # Who filters by campus wants the date there, not the next one anywhere.\n        runs(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 1)\n          @include(if: $atCampus) {\n          nodes {\n            ...CourseCard_Run\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        dimension\n        value\n        label\n        count\n      }\n    }\n  }\n": typeof types.CourseListPageDocument,
    "\n  query ThanksPage($slug: String!) {\n    course(slug: $slug) {\n      slug\n      title\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n    }\n  }\n": typeof types.ThanksPageDocument,
    "\n  query HomePage($today: Date!) {\n    siteFigures {\n      courses\n      campuses\n      upcomingRuns\n    }\n    areas(first: 30) {\n      nodes {\n        slug\n        name\n        courseCount\n      }\n    }\n    courseRuns(filter: { statuses: [OPEN], startsFrom: $today }, first: 24) {\n      nodes {\n        id\n        availability\n        ...CourseCard_Run\n        course {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n    campuses(first: 50) {\n      nodes {\n        slug\n        name\n        city\n        province\n      }\n    }\n  }\n": typeof types.HomePageDocument,
    "\n  query CampusPage($slug: String!, $campusSlugs: [String!], $today: Date!) {\n    campus(slug: $slug) {\n      id\n      email\n      ...CampusCard_Campus\n    }\n    courses(filter: { campusSlugs: $campusSlugs }, first: 1) {\n      totalCount\n    }\n    courseRuns(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 24) {\n      nodes {\n        id\n        ...CourseCard_Run\n        course {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n  }\n": typeof types.CampusPageDocument,
    "\n  query CampusListPage {\n    campuses(first: 100) {\n      nodes {\n        ...CampusCard_Campus\n      }\n    }\n  }\n": typeof types.CampusListPageDocument,
    "\n  query SitemapCourses($after: String) {\n    courses(sort: { field: PUBLISHED_AT, direction: DESC }, first: 100, after: $after) {\n      nodes {\n        slug\n        updatedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SitemapCoursesDocument,
    "\n  query SitemapPlaces {\n    areas(first: 100) {\n      nodes {\n        slug\n      }\n    }\n    campuses(first: 100) {\n      nodes {\n        slug\n      }\n    }\n  }\n": typeof types.SitemapPlacesDocument,
};
const documents: Documents = {
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SignUpDocument,
    "\n  query SignUpPage {\n    minPasswordLength\n  }\n": types.SignUpPageDocument,
    "\n  mutation ConfirmEmail($input: ConfirmEmailInput!) {\n    confirmEmail(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.ConfirmEmailDocument,
    "\n  mutation LogIn($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n      }\n      challenge {\n        token\n        kind\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.LogInDocument,
    "\n  mutation CompleteLogIn($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.CompleteLogInDocument,
    "\n  mutation LogOut {\n    logout {\n      errors {\n        code\n      }\n    }\n  }\n": types.LogOutDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.RequestPasswordResetDocument,
    "\n  query PasswordLink($token: String!) {\n    passwordLink(token: $token) {\n      email\n      minLength\n    }\n  }\n": types.PasswordLinkDocument,
    "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.SetPasswordDocument,
    "\n  query AccountMe {\n    me {\n      id\n      name\n      role\n      email\n    }\n  }\n": types.AccountMeDocument,
    "\n  mutation RefreshSession {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  fragment CampusCard_Campus on Campus {\n    slug\n    name\n    street\n    postalCode\n    city\n    province\n    phone\n    openingHours\n    courseCount\n    location {\n      latitude\n      longitude\n    }\n  }\n": types.CampusCard_CampusFragmentDoc,
    "\n  fragment CourseCard_Run on CourseRun {\n    startsOn\n    availability\n    seatsLeft\n    campus {\n      name\n    }\n    price {\n      amount\n      currency\n    }\n  }\n": types.CourseCard_RunFragmentDoc,
    "\n  fragment CourseCard_Course on Course {\n    slug\n    title\n    hours\n    modality\n    offerType\n    qualification\n    area {\n      slug\n      name\n    }\n    price {\n      amount\n      currency\n    }\n    nextRun {\n      startsOn\n      availability\n      seatsLeft\n      campus {\n        name\n      }\n    }\n  }\n": types.CourseCard_CourseFragmentDoc,
    "\n  fragment LeadForm_ConsentText on ConsentText {\n    id\n    purpose\n    version\n    body\n  }\n": types.LeadForm_ConsentTextFragmentDoc,
    "\n  mutation CreateLead($input: CreateLeadInput!) {\n    createLead(input: $input) {\n      receipt {\n        reference\n        receivedAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.CreateLeadDocument,
    "\n  query FooterAreas {\n    areas(first: 30) {\n      nodes {\n        slug\n        name\n      }\n    }\n  }\n": types.FooterAreasDocument,
    "\n  query NotifyPage {\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n": types.NotifyPageDocument,
    "\n  fragment OwnRequestCard_OwnRequest on OwnRequest {\n    id\n    reference\n    receivedAt\n    status\n    course {\n      id\n      title\n    }\n    # Apart: a course that was taken off keeps its name here, and has no page.\n    coursePage: course {\n      id\n      slug\n    }\n    courseRun {\n      id\n      startsOn\n    }\n    campus {\n      id\n      name\n    }\n  }\n": types.OwnRequestCard_OwnRequestFragmentDoc,
    "\n  query OwnRequestsPage($after: String) {\n    ownRequests(first: 20, after: $after) {\n      nodes {\n        ...OwnRequestCard_OwnRequest\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OwnRequestsPageDocument,
    "\n  query OwnDataPage {\n    minPasswordLength\n    me {\n      id\n      name\n      email\n      sessions(first: 50) {\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  }\n": types.OwnDataPageDocument,
    "\n  mutation UpdateOwnName($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.UpdateOwnNameDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.RevokeOtherSessionsDocument,
    "\n  fragment OwnConsentItem_OwnConsent on OwnConsent {\n    id\n    purpose\n    source\n    givenAt\n    withdrawnAt\n    renewable\n    text {\n      id\n      body\n    }\n    request {\n      id\n      reference\n      course {\n        id\n        title\n      }\n    }\n  }\n": types.OwnConsentItem_OwnConsentFragmentDoc,
    "\n  fragment OwnAgreement_Agreement on Agreement {\n    version\n    acceptedAt\n  }\n": types.OwnAgreement_AgreementFragmentDoc,
    "\n  query OwnConsentsPage($after: String) {\n    me {\n      id\n      agreement {\n        ...OwnAgreement_Agreement\n      }\n    }\n    ownConsents(first: 50, after: $after) {\n      nodes {\n        ...OwnConsentItem_OwnConsent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        id\n        purpose\n        body\n      }\n    }\n  }\n": types.OwnConsentsPageDocument,
    "\n  mutation WithdrawConsent($id: ID!) {\n    withdrawConsent(id: $id) {\n      consent {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  mutation GiveConsentAgain($id: ID!, $textId: ID!) {\n    giveConsentAgain(id: $id, textId: $textId) {\n      consent {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n": types.GiveConsentAgainDocument,
    "\n  fragment CoursePage_Run on CourseRun {\n    id\n    startsOn\n    endsOn\n    timetable\n    seats\n    seatsLeft\n    availability\n    status\n    price {\n      amount\n      currency\n    }\n    campus {\n      slug\n      name\n      street\n      postalCode\n      city\n      province\n      phone\n      openingHours\n    }\n  }\n": types.CoursePage_RunFragmentDoc,
    "\n  query CoursePage($slug: String!) {\n    course(slug: $slug) {\n      id\n      slug\n      title\n      summary\n      description\n      objectives\n      requirements\n      careers\n      syllabus {\n        title\n        hours\n        topics\n      }\n      area {\n        slug\n        name\n      }\n      modality\n      offerType\n      qualification\n      hours\n      price {\n        amount\n        currency\n      }\n      vatExempt\n      status\n      updatedAt\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n      related(first: 3) {\n        nodes {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n": types.CoursePageDocument,
    "\n  query RequestPage($slug: String!) {\n    course(slug: $slug) {\n      id\n      slug\n      title\n      hours\n      modality\n      offerType\n      status\n      area {\n        slug\n        name\n      }\n      price {\n        amount\n        currency\n      }\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n": types.RequestPageDocument,
    "\n  query CourseListPage(\n    $filter: CourseFilter\n    $sort: CourseSort\n    $first: Int!\n    $after: String\n    $atCampus: Boolean!\n    $campusSlugs: [String!]\n    $today: Date!\n  ) {\n    courses(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        slug\n        title\n        ...CourseCard_Course\n        # Who filters by campus wants the date there, not the next one anywhere.\n        runs(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 1)\n          @include(if: $atCampus) {\n          nodes {\n            ...CourseCard_Run\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        dimension\n        value\n        label\n        count\n      }\n    }\n  }\n": types.CourseListPageDocument,
    "\n  query ThanksPage($slug: String!) {\n    course(slug: $slug) {\n      slug\n      title\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n    }\n  }\n": types.ThanksPageDocument,
    "\n  query HomePage($today: Date!) {\n    siteFigures {\n      courses\n      campuses\n      upcomingRuns\n    }\n    areas(first: 30) {\n      nodes {\n        slug\n        name\n        courseCount\n      }\n    }\n    courseRuns(filter: { statuses: [OPEN], startsFrom: $today }, first: 24) {\n      nodes {\n        id\n        availability\n        ...CourseCard_Run\n        course {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n    campuses(first: 50) {\n      nodes {\n        slug\n        name\n        city\n        province\n      }\n    }\n  }\n": types.HomePageDocument,
    "\n  query CampusPage($slug: String!, $campusSlugs: [String!], $today: Date!) {\n    campus(slug: $slug) {\n      id\n      email\n      ...CampusCard_Campus\n    }\n    courses(filter: { campusSlugs: $campusSlugs }, first: 1) {\n      totalCount\n    }\n    courseRuns(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 24) {\n      nodes {\n        id\n        ...CourseCard_Run\n        course {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n  }\n": types.CampusPageDocument,
    "\n  query CampusListPage {\n    campuses(first: 100) {\n      nodes {\n        ...CampusCard_Campus\n      }\n    }\n  }\n": types.CampusListPageDocument,
    "\n  query SitemapCourses($after: String) {\n    courses(sort: { field: PUBLISHED_AT, direction: DESC }, first: 100, after: $after) {\n      nodes {\n        slug\n        updatedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SitemapCoursesDocument,
    "\n  query SitemapPlaces {\n    areas(first: 100) {\n      nodes {\n        slug\n      }\n    }\n    campuses(first: 100) {\n      nodes {\n        slug\n      }\n    }\n  }\n": types.SitemapPlacesDocument,
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
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignUpPage {\n    minPasswordLength\n  }\n"): (typeof documents)["\n  query SignUpPage {\n    minPasswordLength\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEmail($input: ConfirmEmailInput!) {\n    confirmEmail(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmEmail($input: ConfirmEmailInput!) {\n    confirmEmail(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogIn($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n      }\n      challenge {\n        token\n        kind\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LogIn($input: LoginInput!) {\n    login(input: $input) {\n      user {\n        id\n      }\n      challenge {\n        token\n        kind\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteLogIn($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteLogIn($input: CompleteLoginInput!) {\n    completeLogin(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogOut {\n    logout {\n      errors {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LogOut {\n    logout {\n      errors {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) {\n      accepted\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasswordLink($token: String!) {\n    passwordLink(token: $token) {\n      email\n      minLength\n    }\n  }\n"): (typeof documents)["\n  query PasswordLink($token: String!) {\n    passwordLink(token: $token) {\n      email\n      minLength\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountMe {\n    me {\n      id\n      name\n      role\n      email\n    }\n  }\n"): (typeof documents)["\n  query AccountMe {\n    me {\n      id\n      name\n      role\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession {\n    refreshSession {\n      user {\n        id\n      }\n      errors {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampusCard_Campus on Campus {\n    slug\n    name\n    street\n    postalCode\n    city\n    province\n    phone\n    openingHours\n    courseCount\n    location {\n      latitude\n      longitude\n    }\n  }\n"): (typeof documents)["\n  fragment CampusCard_Campus on Campus {\n    slug\n    name\n    street\n    postalCode\n    city\n    province\n    phone\n    openingHours\n    courseCount\n    location {\n      latitude\n      longitude\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourseCard_Run on CourseRun {\n    startsOn\n    availability\n    seatsLeft\n    campus {\n      name\n    }\n    price {\n      amount\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment CourseCard_Run on CourseRun {\n    startsOn\n    availability\n    seatsLeft\n    campus {\n      name\n    }\n    price {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourseCard_Course on Course {\n    slug\n    title\n    hours\n    modality\n    offerType\n    qualification\n    area {\n      slug\n      name\n    }\n    price {\n      amount\n      currency\n    }\n    nextRun {\n      startsOn\n      availability\n      seatsLeft\n      campus {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CourseCard_Course on Course {\n    slug\n    title\n    hours\n    modality\n    offerType\n    qualification\n    area {\n      slug\n      name\n    }\n    price {\n      amount\n      currency\n    }\n    nextRun {\n      startsOn\n      availability\n      seatsLeft\n      campus {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadForm_ConsentText on ConsentText {\n    id\n    purpose\n    version\n    body\n  }\n"): (typeof documents)["\n  fragment LeadForm_ConsentText on ConsentText {\n    id\n    purpose\n    version\n    body\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLead($input: CreateLeadInput!) {\n    createLead(input: $input) {\n      receipt {\n        reference\n        receivedAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateLead($input: CreateLeadInput!) {\n    createLead(input: $input) {\n      receipt {\n        reference\n        receivedAt\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FooterAreas {\n    areas(first: 30) {\n      nodes {\n        slug\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query FooterAreas {\n    areas(first: 30) {\n      nodes {\n        slug\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotifyPage {\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n"): (typeof documents)["\n  query NotifyPage {\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnRequestCard_OwnRequest on OwnRequest {\n    id\n    reference\n    receivedAt\n    status\n    course {\n      id\n      title\n    }\n    # Apart: a course that was taken off keeps its name here, and has no page.\n    coursePage: course {\n      id\n      slug\n    }\n    courseRun {\n      id\n      startsOn\n    }\n    campus {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment OwnRequestCard_OwnRequest on OwnRequest {\n    id\n    reference\n    receivedAt\n    status\n    course {\n      id\n      title\n    }\n    # Apart: a course that was taken off keeps its name here, and has no page.\n    coursePage: course {\n      id\n      slug\n    }\n    courseRun {\n      id\n      startsOn\n    }\n    campus {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnRequestsPage($after: String) {\n    ownRequests(first: 20, after: $after) {\n      nodes {\n        ...OwnRequestCard_OwnRequest\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnRequestsPage($after: String) {\n    ownRequests(first: 20, after: $after) {\n      nodes {\n        ...OwnRequestCard_OwnRequest\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDataPage {\n    minPasswordLength\n    me {\n      id\n      name\n      email\n      sessions(first: 50) {\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnDataPage {\n    minPasswordLength\n    me {\n      id\n      name\n      email\n      sessions(first: 50) {\n        nodes {\n          id\n          device\n          address\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOwnName($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateOwnName($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      user {\n        id\n        name\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      user {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      session {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      revokedCount\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnConsentItem_OwnConsent on OwnConsent {\n    id\n    purpose\n    source\n    givenAt\n    withdrawnAt\n    renewable\n    text {\n      id\n      body\n    }\n    request {\n      id\n      reference\n      course {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OwnConsentItem_OwnConsent on OwnConsent {\n    id\n    purpose\n    source\n    givenAt\n    withdrawnAt\n    renewable\n    text {\n      id\n      body\n    }\n    request {\n      id\n      reference\n      course {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnAgreement_Agreement on Agreement {\n    version\n    acceptedAt\n  }\n"): (typeof documents)["\n  fragment OwnAgreement_Agreement on Agreement {\n    version\n    acceptedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnConsentsPage($after: String) {\n    me {\n      id\n      agreement {\n        ...OwnAgreement_Agreement\n      }\n    }\n    ownConsents(first: 50, after: $after) {\n      nodes {\n        ...OwnConsentItem_OwnConsent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        id\n        purpose\n        body\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnConsentsPage($after: String) {\n    me {\n      id\n      agreement {\n        ...OwnAgreement_Agreement\n      }\n    }\n    ownConsents(first: 50, after: $after) {\n      nodes {\n        ...OwnConsentItem_OwnConsent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        id\n        purpose\n        body\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($id: ID!) {\n    withdrawConsent(id: $id) {\n      consent {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawConsent($id: ID!) {\n    withdrawConsent(id: $id) {\n      consent {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveConsentAgain($id: ID!, $textId: ID!) {\n    giveConsentAgain(id: $id, textId: $textId) {\n      consent {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation GiveConsentAgain($id: ID!, $textId: ID!) {\n    giveConsentAgain(id: $id, textId: $textId) {\n      consent {\n        id\n      }\n      errors {\n        field\n        message\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoursePage_Run on CourseRun {\n    id\n    startsOn\n    endsOn\n    timetable\n    seats\n    seatsLeft\n    availability\n    status\n    price {\n      amount\n      currency\n    }\n    campus {\n      slug\n      name\n      street\n      postalCode\n      city\n      province\n      phone\n      openingHours\n    }\n  }\n"): (typeof documents)["\n  fragment CoursePage_Run on CourseRun {\n    id\n    startsOn\n    endsOn\n    timetable\n    seats\n    seatsLeft\n    availability\n    status\n    price {\n      amount\n      currency\n    }\n    campus {\n      slug\n      name\n      street\n      postalCode\n      city\n      province\n      phone\n      openingHours\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoursePage($slug: String!) {\n    course(slug: $slug) {\n      id\n      slug\n      title\n      summary\n      description\n      objectives\n      requirements\n      careers\n      syllabus {\n        title\n        hours\n        topics\n      }\n      area {\n        slug\n        name\n      }\n      modality\n      offerType\n      qualification\n      hours\n      price {\n        amount\n        currency\n      }\n      vatExempt\n      status\n      updatedAt\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n      related(first: 3) {\n        nodes {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n"): (typeof documents)["\n  query CoursePage($slug: String!) {\n    course(slug: $slug) {\n      id\n      slug\n      title\n      summary\n      description\n      objectives\n      requirements\n      careers\n      syllabus {\n        title\n        hours\n        topics\n      }\n      area {\n        slug\n        name\n      }\n      modality\n      offerType\n      qualification\n      hours\n      price {\n        amount\n        currency\n      }\n      vatExempt\n      status\n      updatedAt\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n      related(first: 3) {\n        nodes {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestPage($slug: String!) {\n    course(slug: $slug) {\n      id\n      slug\n      title\n      hours\n      modality\n      offerType\n      status\n      area {\n        slug\n        name\n      }\n      price {\n        amount\n        currency\n      }\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n"): (typeof documents)["\n  query RequestPage($slug: String!) {\n    course(slug: $slug) {\n      id\n      slug\n      title\n      hours\n      modality\n      offerType\n      status\n      area {\n        slug\n        name\n      }\n      price {\n        amount\n        currency\n      }\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n    }\n    consentTexts(first: 10) {\n      nodes {\n        ...LeadForm_ConsentText\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CourseListPage(\n    $filter: CourseFilter\n    $sort: CourseSort\n    $first: Int!\n    $after: String\n    $atCampus: Boolean!\n    $campusSlugs: [String!]\n    $today: Date!\n  ) {\n    courses(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        slug\n        title\n        ...CourseCard_Course\n        # Who filters by campus wants the date there, not the next one anywhere.\n        runs(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 1)\n          @include(if: $atCampus) {\n          nodes {\n            ...CourseCard_Run\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        dimension\n        value\n        label\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query CourseListPage(\n    $filter: CourseFilter\n    $sort: CourseSort\n    $first: Int!\n    $after: String\n    $atCampus: Boolean!\n    $campusSlugs: [String!]\n    $today: Date!\n  ) {\n    courses(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        slug\n        title\n        ...CourseCard_Course\n        # Who filters by campus wants the date there, not the next one anywhere.\n        runs(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 1)\n          @include(if: $atCampus) {\n          nodes {\n            ...CourseCard_Run\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        dimension\n        value\n        label\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThanksPage($slug: String!) {\n    course(slug: $slug) {\n      slug\n      title\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ThanksPage($slug: String!) {\n    course(slug: $slug) {\n      slug\n      title\n      runs(first: 50) {\n        nodes {\n          ...CoursePage_Run\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePage($today: Date!) {\n    siteFigures {\n      courses\n      campuses\n      upcomingRuns\n    }\n    areas(first: 30) {\n      nodes {\n        slug\n        name\n        courseCount\n      }\n    }\n    courseRuns(filter: { statuses: [OPEN], startsFrom: $today }, first: 24) {\n      nodes {\n        id\n        availability\n        ...CourseCard_Run\n        course {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n    campuses(first: 50) {\n      nodes {\n        slug\n        name\n        city\n        province\n      }\n    }\n  }\n"): (typeof documents)["\n  query HomePage($today: Date!) {\n    siteFigures {\n      courses\n      campuses\n      upcomingRuns\n    }\n    areas(first: 30) {\n      nodes {\n        slug\n        name\n        courseCount\n      }\n    }\n    courseRuns(filter: { statuses: [OPEN], startsFrom: $today }, first: 24) {\n      nodes {\n        id\n        availability\n        ...CourseCard_Run\n        course {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n    campuses(first: 50) {\n      nodes {\n        slug\n        name\n        city\n        province\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampusPage($slug: String!, $campusSlugs: [String!], $today: Date!) {\n    campus(slug: $slug) {\n      id\n      email\n      ...CampusCard_Campus\n    }\n    courses(filter: { campusSlugs: $campusSlugs }, first: 1) {\n      totalCount\n    }\n    courseRuns(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 24) {\n      nodes {\n        id\n        ...CourseCard_Run\n        course {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CampusPage($slug: String!, $campusSlugs: [String!], $today: Date!) {\n    campus(slug: $slug) {\n      id\n      email\n      ...CampusCard_Campus\n    }\n    courses(filter: { campusSlugs: $campusSlugs }, first: 1) {\n      totalCount\n    }\n    courseRuns(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 24) {\n      nodes {\n        id\n        ...CourseCard_Run\n        course {\n          id\n          ...CourseCard_Course\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampusListPage {\n    campuses(first: 100) {\n      nodes {\n        ...CampusCard_Campus\n      }\n    }\n  }\n"): (typeof documents)["\n  query CampusListPage {\n    campuses(first: 100) {\n      nodes {\n        ...CampusCard_Campus\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SitemapCourses($after: String) {\n    courses(sort: { field: PUBLISHED_AT, direction: DESC }, first: 100, after: $after) {\n      nodes {\n        slug\n        updatedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query SitemapCourses($after: String) {\n    courses(sort: { field: PUBLISHED_AT, direction: DESC }, first: 100, after: $after) {\n      nodes {\n        slug\n        updatedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SitemapPlaces {\n    areas(first: 100) {\n      nodes {\n        slug\n      }\n    }\n    campuses(first: 100) {\n      nodes {\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  query SitemapPlaces {\n    areas(first: 100) {\n      nodes {\n        slug\n      }\n    }\n    campuses(first: 100) {\n      nodes {\n        slug\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;