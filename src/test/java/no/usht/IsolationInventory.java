package no.usht;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Every way into the program's data that is no route (those are in {@link ViewAccessTests}), with what keeps it in its workspace.
 *
 * <p>{@link IsolationInventoryTests} makes the list anew from the code. What is missing here fails it: adding a row is the moment
 * to think about whose rows the new thing can reach.
 */
final class IsolationInventory {

    private IsolationInventory() {}

    /** What a service method is given, and so what it is tried with. */
    enum Takes {
        /** Nothing that names a row or a centre: works in the bound workspace. */
        NOTHING,
        /** Ids of activities: tried with those of another centre. */
        ACTIVITY,
        /** The id of a file: tried with one of another centre. */
        DOCUMENT,
        /** Ids of partners: tried with those of another centre. */
        PARTNER,
        /** The id of a contact: tried with one of another centre. */
        CONTACT,
        /** Ids of records of any kind: tried with those of another centre, for each kind that there is. */
        RECORD,
        /** The id of a membership: tried with one of another workspace. */
        MEMBERSHIP,
        /** The id of an invitation: tried with one of another workspace. */
        INVITATION,
        /** A centre's key or an order's id, for the operator: tried by everybody else, in their own workspaces. */
        TENANT,
        /** Content that names its own activity; the row is written in the bound centre's name (RowLevelSecurityTests). */
        CONTENT,
        /** Ids of what the directorate sees of all centres: published activities, priorities. */
        HANDED_OVER,
        /** Anything, and answers anybody: it gives what is everybody's, or what belongs to whoever holds the token. */
        OPEN
    }

    static final Map<String, Takes> SERVICES = Map.ofEntries(
            entry("ActivityPublishing.preview(UUID)", Takes.ACTIVITY),
            entry("ActivityPublishing.publish(UUID, int)", Takes.ACTIVITY),
            entry("ActivityPublishing.withdraw(UUID, int)", Takes.ACTIVITY),
            entry("ActivitySuggestions.responsible()", Takes.NOTHING),
            entry("ActivitySuggestions.partners()", Takes.NOTHING),
            entry("ActivitySuggestions.focusAreas()", Takes.NOTHING),
            entry("ActivityService.list(ActivityFilter, Pageable)", Takes.NOTHING),
            entry("ActivityService.count(ActivityFilter)", Takes.NOTHING),
            entry("ActivityService.years()", Takes.NOTHING),
            entry("ActivityService.find(UUID)", Takes.ACTIVITY),
            entry("ActivityService.headline(UUID)", Takes.ACTIVITY),
            entry("ActivityService.register(ActivityContent, KeptDraft)", Takes.CONTENT),
            entry("ActivityService.rework(UUID, int, ActivityContent, KeptDraft)", Takes.ACTIVITY),
            entry("ActivityService.whyKept(UUID)", Takes.ACTIVITY),
            entry("ActivityService.archive(UUID, int)", Takes.ACTIVITY),
            entry("ActivityService.bringBack(UUID, int)", Takes.ACTIVITY),
            entry("ActivityPublishing.withdrawAndArchive(UUID, int)", Takes.ACTIVITY),
            entry("PublicationRequests.find(UUID)", Takes.ACTIVITY),
            entry("PublicationRequests.open(int)", Takes.NOTHING),
            entry("PublicationRequests.countOpen()", Takes.NOTHING),
            entry("PublicationRequests.ask(UUID)", Takes.ACTIVITY),
            entry("PublicationRequests.withdraw(UUID)", Takes.ACTIVITY),
            entry("ActivityService.naming(String)", Takes.NOTHING),
            entry("ActivityService.renamePartners(Collection, String)", Takes.CONTENT),
            entry("PartnerService.names()", Takes.NOTHING),
            entry("PartnerService.mentions(PartnerContent)", Takes.NOTHING),
            // The id is of the one that is not looked for.
            entry("PartnerService.alike(UUID, PartnerContent)", Takes.CONTENT),
            entry("PartnerService.byMark()", Takes.NOTHING),
            entry("PartnerService.doubles()", Takes.NOTHING),
            entry("PartnerService.rework(UUID, int, PartnerContent, KeptDraft)", Takes.PARTNER),
            entry("PartnerService.merge(UUID, int, Map)", Takes.PARTNER),
            entry("PartnerService.takeIn(Collection, boolean)", Takes.CONTENT),
            entry("ContactRoles.all()", Takes.NOTHING),
            entry("ContactRoles.current()", Takes.NOTHING),
            entry("ContactRoles.put(String, ContactRole)", Takes.CONTENT),
            entry("LocalContactService.area()", Takes.NOTHING),
            entry("LocalContactService.place(String)", Takes.NOTHING),
            entry("LocalContactService.role(String)", Takes.NOTHING),
            entry("LocalContactService.label(String)", Takes.NOTHING),
            entry("LocalContactService.rules()", Takes.NOTHING),
            entry("LocalContactService.current()", Takes.NOTHING),
            entry("LocalContactService.byMark()", Takes.NOTHING),
            entry("LocalContactService.save(UUID, int, LocalContactContent, KeptDraft)", Takes.CONTACT),
            entry("LocalContactService.confirm(UUID, int)", Takes.CONTACT),
            entry("LocalContactService.takeIn(Collection)", Takes.CONTENT),
            entry("MembersMail.send(Permission, Words, Words, String, String[])", Takes.NOTHING),
            // Of each kind of record: IsolationInventoryTests asks for all of them.
            entry("RecordService.find(RecordKind, UUID)", Takes.RECORD),
            entry("RecordService.page(RecordKind, RecordFilter, Pageable)", Takes.NOTHING),
            entry("RecordService.count(RecordKind, RecordFilter)", Takes.NOTHING),
            entry("RecordService.register(RecordKind, Object, KeptDraft)", Takes.CONTENT),
            entry("RecordService.rework(RecordKind, UUID, int, Object, KeptDraft)", Takes.RECORD),
            entry("RecordService.delete(RecordKind, UUID, int)", Takes.RECORD),
            entry("Deletions.newest(RecordKind, int)", Takes.NOTHING),
            entry("Deletions.restore(RecordKind, UUID)", Takes.RECORD),
            entry("Drafts.find(RecordKind, UUID)", Takes.RECORD),
            entry("Drafts.newest(RecordKind, int)", Takes.NOTHING),
            entry("Drafts.keep(RecordKind, UUID, int, Object, Object, KeptDraft)", Takes.RECORD),
            entry("Drafts.discard(RecordKind, UUID)", Takes.RECORD),
            entry("Drafts.findNew(RecordKind, UUID)", Takes.RECORD),
            entry("Drafts.count(RecordKind)", Takes.NOTHING),
            // A draft is found by person and id (ActivityDraftsTests).
            entry("Drafts.keepNew(RecordKind, KeptDraft, Object, Object)", Takes.CONTENT),
            entry("Drafts.settle(RecordKind, KeptDraft)", Takes.NOTHING),
            entry("Drafts.isAtWorkElsewhere(RecordKind, UUID)", Takes.RECORD),
            entry("Drafts.writer(RecordKind)", Takes.NOTHING),
            entry("History.newest(RecordKind, UUID)", Takes.RECORD),
            entry("History.older(RecordKind, UUID, long)", Takes.RECORD),
            entry("History.since(RecordKind, UUID, int)", Takes.RECORD),
            entry("ActivityService.delete(UUID, int)", Takes.ACTIVITY),
            entry("ActivityService.copy(UUID)", Takes.ACTIVITY),
            entry("ActivityOverview.byStatus(int)", Takes.NOTHING),
            entry("ActivityOverview.takingPart(int)", Takes.NOTHING),
            entry("ActivityOverview.funding(int)", Takes.NOTHING),
            entry("ActivityOverview.coArranged(int)", Takes.NOTHING),
            entry("ActivityOverview.coArrangers(int)", Takes.NOTHING),
            entry("ActivityOverview.isEmpty()", Takes.NOTHING),
            entry("ActivityOverview.pastTheirEnd(LocalDate, int)", Takes.NOTHING),
            entry("ActivityOverview.startingUninvited(LocalDate, LocalDate, int)", Takes.NOTHING),
            entry("ActivityOverview.changedSincePublished(int)", Takes.NOTHING),
            entry("DocumentService.limit()", Takes.NOTHING),
            entry("DocumentService.of(Subject)", Takes.ACTIVITY),
            entry("DocumentService.mayChange(Subject)", Takes.ACTIVITY),
            entry("DocumentService.add(Subject, String, InputStream)", Takes.ACTIVITY),
            entry("DocumentService.restore(Subject, UUID)", Takes.ACTIVITY),
            entry("DocumentService.replace(UUID, int, String, InputStream)", Takes.DOCUMENT),
            entry("DocumentService.describe(UUID, int, DescribeDocument)", Takes.DOCUMENT),
            entry("DocumentService.delete(UUID, int)", Takes.DOCUMENT),
            entry("DocumentService.write(UUID, int, OutputStream)", Takes.DOCUMENT),
            entry("TenantLifeService.order(TenantOrder, String)", Takes.TENANT),
            entry("TenantLifeService.orderWithin(UUID, TenantOrder, String)", Takes.TENANT),
            entry("TenantLifeService.tryOut(TenantOrder)", Takes.TENANT),
            entry("ArchiveUploads.receive(String, InputStream)", Takes.TENANT),
            entry("ArchiveUploads.discard(UUID)", Takes.TENANT),
            entry("ArchiveUploads.limit()", Takes.NOTHING),
            entry("TenantLifeService.task(UUID)", Takes.TENANT),
            entry("TenantLifeService.tasksOf(CentreKey, int)", Takes.TENANT),
            entry("TenantLifeService.log(CentreKey, int)", Takes.TENANT),
            entry("TenantLifeService.definition(CentreKey)", Takes.TENANT),
            entry("TenantLifeService.definitions()", Takes.TENANT),
            entry("TenantLifeService.judge(String)", Takes.TENANT),
            entry("TenantLifeService.backups(CentreKey)", Takes.TENANT),
            entry("TenantLifeService.suspend(CentreKey, String)", Takes.TENANT),
            entry("TenantLifeService.resume(CentreKey, String)", Takes.TENANT),
            entry("TenantLifeService.askForDeletion(CentreKey, String)", Takes.TENANT),
            entry("TenantLifeService.ending(CentreKey)", Takes.TENANT),
            entry("TenantLifeService.actor()", Takes.NOTHING),
            entry("TenantOverviewService.all()", Takes.TENANT),
            entry("TenantOverviewService.figures()", Takes.TENANT),
            // Drafts of one operator, found by person and id (NewCentreServiceTests).
            entry("NewCentreService.open()", Takes.TENANT),
            entry("NewCentreService.find(UUID)", Takes.TENANT),
            entry("NewCentreService.begin(NewCentre)", Takes.TENANT),
            entry("NewCentreService.keep(BegunCentre, NewCentre)", Takes.TENANT),
            entry("NewCentreService.discard(UUID)", Takes.TENANT),
            entry("NewCentreService.order(BegunCentre, String)", Takes.TENANT),
            entry("NewCentreService.reopen(UUID)", Takes.TENANT),
            entry("NewCentreService.inviteLeader(UUID)", Takes.TENANT),
            entry("InvitationService.invite(InviteMember)", Takes.NOTHING),
            entry("InvitationService.inviteFirstLeader(CentreKey, InviteMember)", Takes.TENANT),
            entry("InvitationService.prepareFirstLeader(TenantFile, InviteMember, UUID)", Takes.TENANT),
            entry("InvitationService.open()", Takes.NOTHING),
            entry("InvitationService.withdraw(UUID)", Takes.INVITATION),
            entry("InvitationService.sendAgain(UUID)", Takes.INVITATION),
            entry("InvitationService.find(String)", Takes.OPEN),
            entry("InvitationService.accept(String)", Takes.OPEN),
            entry("PersonService.identity()", Takes.OPEN),
            entry("PersonService.chooseLanguage(Language)", Takes.OPEN),
            entry("SignInTrial.attempt(CentreKey, SignIn)", Takes.TENANT),
            entry("MembershipService.members()", Takes.NOTHING),
            entry("MembershipService.appoint(AppointMember)", Takes.NOTHING),
            entry("MembershipService.appointFirstLeader(CentreKey, AppointMember)", Takes.TENANT),
            entry("MembershipService.centresWithoutLeader()", Takes.TENANT),
            entry("MembershipService.tallies()", Takes.TENANT),
            entry("MembershipService.revoke(UUID)", Takes.MEMBERSHIP),
            entry("PriorityService.list(int)", Takes.NOTHING),
            entry("PriorityService.assignments(int)", Takes.NOTHING),
            entry("PriorityService.find(UUID)", Takes.HANDED_OVER),
            entry("PriorityService.draft(PriorityContent, KeptDraft)", Takes.HANDED_OVER),
            entry("PriorityService.rework(UUID, int, PriorityContent, KeptDraft)", Takes.HANDED_OVER),
            entry("PriorityService.publish(UUID, int)", Takes.HANDED_OVER),
            entry("PriorityService.drafts(int)", Takes.HANDED_OVER),
            entry("PriorityService.publishDrafts(int, Map)", Takes.HANDED_OVER),
            entry("PriorityService.delete(UUID, int)", Takes.HANDED_OVER),
            entry("PriorityService.restore(UUID)", Takes.HANDED_OVER),
            entry("PriorityService.move(UUID, int, int)", Takes.HANDED_OVER),
            entry("PriorityService.beginYear(int, int)", Takes.HANDED_OVER),
            entry("PriorityCatalogue.ofYear(int)", Takes.OPEN),
            entry("PriorityCatalogue.ofYears(int, int)", Takes.OPEN),
            entry("PriorityCatalogue.names(Collection)", Takes.OPEN),
            entry("PriorityCatalogue.find(int, String)", Takes.OPEN),
            entry("PriorityCatalogue.years()", Takes.OPEN),
            entry("TerritoryService.counties()", Takes.OPEN),
            entry("TerritoryService.municipality(String)", Takes.OPEN),
            entry("TerritoryService.municipalities(LocalDate)", Takes.OPEN),
            entry("TerritoryService.cityDistrict(String)", Takes.OPEN),
            entry("TerritoryService.cityDistricts(LocalDate)", Takes.OPEN),
            entry("TerritoryService.label(String)", Takes.OPEN),
            entry("TerritoryService.labels(Collection)", Takes.OPEN),
            entry("TerritoryService.named(String)", Takes.OPEN),
            entry("CentreDirectory.all()", Takes.OPEN),
            entry("CentreDirectory.open()", Takes.OPEN),
            entry("CentreDirectory.find(CentreKey)", Takes.OPEN),
            entry("CentreDirectory.currentKey(CentreKey)", Takes.OPEN),
            entry("CentreDirectory.covering(String, LocalDate)", Takes.OPEN),
            entry("CentreDirectory.area(CentreKey, LocalDate)", Takes.OPEN),
            entry("CentreOverviewService.overview(Language)", Takes.NOTHING),
            entry("CentreOverviewService.profile()", Takes.NOTHING),
            entry("PublishedFigures.years()", Takes.HANDED_OVER),
            entry("PublishedFigures.totals(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublishedFigures.byCentre(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublishedFigures.byCentreAndPriority(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublishedFigures.byPriority(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublishedFigures.byKind(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublishedFigures.byStatus(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublishedFigures.reach(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublishedFigures.pairs(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublishedFigures.together(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublishedFigures.funding(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublicSearch.find(PublicQuery, Pageable)", Takes.OPEN),
            entry("PublicSearch.count(PublicQuery)", Takes.OPEN),
            entry("PublicSearch.details(UUID)", Takes.OPEN),
            entry("PublicSearch.partsOf(UUID)", Takes.OPEN),
            entry("PublicSearch.years()", Takes.OPEN),
            entry("PublishedList.list(PublishedFilter, Pageable)", Takes.HANDED_OVER),
            entry("PublishedList.count(PublishedFilter)", Takes.HANDED_OVER),
            entry("PublishedList.current(UUID)", Takes.HANDED_OVER),
            entry("PublishedList.history(UUID)", Takes.HANDED_OVER),
            entry("PublicationService.publish(Publication)", Takes.CONTENT),
            entry("PublicationService.withdraw(UUID)", Takes.ACTIVITY),
            entry("PublicationService.current(UUID)", Takes.ACTIVITY),
            entry("PublicationService.history(UUID)", Takes.ACTIVITY),
            entry("PublicationService.sharedWithUs()", Takes.NOTHING));

    /** What works without a person: threads, jobs, listeners. Each with the workspace that it is bound to, and by what. */
    static final Map<String, String> BACKGROUND = Map.of(
            "IssuerExchanges", "none: closes the line to an issuer when its time is over; reads no row",
            "CacheNews", "none: its own connection, which only listens; it empties caches and reads no row",
            "Migration", "none: the owner's connections, before the first request",
            "SchemaMigrator", "none: the owner's connections, one schema a transaction",
            "TenantWorker", "none: the owner's connections, each order names its centre (TenantTaskQueueTests)",
            "MalformedRequests", "none: in the thread of the request that Tomcat refuses; reads no row",
            "MailDispatcher", "platform, by Workspaces.callInNewTransaction; each mail keeps the workspace it is from",
            "PriorityNames", "none: forgets what is cached for all workspaces, in the transaction's own thread");

    /** What is kept in memory over requests, by cache or by class, and what keeps workspaces apart in it. */
    static final Map<String, String> MEMORY = Map.ofEntries(
            entry("cache tenants", "the registry, which is everybody's; read as the platform"),
            entry("cache memberships", "by person; read as the platform"),
            entry("cache priorities", "by workspace (workspaceKeyGenerator): the directorate's list has drafts"),
            entry("cache territory", "reference data, everybody's"),
            entry("cache centres", "what all may know of centres"),
            entry("CacheConfiguration", "makes the caches above"),
            entry("SchemaMigrator", "what failed, for as long as one migration takes"),
            entry("TrustedFingerprints", "what each schema looked like when it was last seen sound, by schema"),
            entry("StoredTenants", "what each tenant file says, by its text: the registry, which is everybody's"),
            entry("Visits", "how many visitors there are from each address, none of whom is signed in"),
            entry("WorkspaceShares", "how many connections each workspace has, by workspace"),
            entry("LazyClientRegistrations", "what issuers publish of themselves, by issuer"),
            entry("IssuerExchanges", "the question that a thread asks an issuer just now, until it is answered"),
            entry("FreshIdTokenDecoders", "issuers' public keys, by issuer"));

    /** What writes files or answers without a view: backups, exports, downloads. */
    static final Map<String, String> EXPORTS = Map.ofEntries(
            entry(
                    "Backups",
                    "the owner's, one centre a file with the key in its name; a file of another centre is refused"),
            entry(
                    "Exports",
                    "what a list shows, in the workspace of the tab that asks, from the list's own service and its"
                            + " permission (ListPageTests)"),
            entry("FileLinks", "where Exports is fetched, while the list is on the page of a tab that is open"),
            entry(
                    "UploadedFile",
                    "the owner's: what the operator uploaded, for as long as one order takes; the pages' role can't"
                            + " read it"),
            entry("FileLink", "what its page puts together, in the tab's workspace and with the rights of who asks"),
            entry("ActivityPapers", "an activity by ActivityService.find, anew for each file"),
            entry("PublicPapers", "a published activity by PublicSearch.details, anew for each file"),
            entry("WorkbookParts", "the parts of one person's Excel file while it is read, without a name on the disk"),
            entry("TemporaryFile", "one person's upload, for as long as it takes, without a name on the disk"),
            entry(
                    "DocumentDownload",
                    "one version of a file, in the workspace of the page that it is on; the service is asked anew"),
            entry("TenantView", "the operator's: the description of one centre as a tenant file, never its rows"));
}
