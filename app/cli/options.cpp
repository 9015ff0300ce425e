// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace callboard {

namespace {

using enum Option::Kind;

const Option query{Text, "query", "Q",
                   QT_TRANSLATE_NOOP("Cli", "only calls that match, in the language of the search box")};
const Option view{Text, "view", "NAME",
                  QT_TRANSLATE_NOOP("Cli", "the query and order of a saved view; with --query, both hold")};
const Option json{Switch, "json", "",
                  QT_TRANSLATE_NOOP("Cli", "machine-readable output; its keys are stable")};
const Option account{Text, "account", "N", QT_TRANSLATE_NOOP("Cli", "name or number of the account")};
const Option accounts{Text, "account", "N",
                      QT_TRANSLATE_NOOP("Cli", "only this account, by name or number; may be repeated"),
                      true};
const Option yes{Switch, "yes", "", QT_TRANSLATE_NOOP("Cli", "really do it")};
const Option worldCalls{
    Number, "calls", "N",
    QT_TRANSLATE_NOOP("Cli", "calls in the generated world, 1 to 1000000 (default 5000)")};
const Option worldSeed{Number, "seed", "N",
                       QT_TRANSLATE_NOOP("Cli", "another number makes another world (default 1)")};
const Option worldNow{Moment, "now", "TIME",
                      QT_TRANSLATE_NOOP("Cli", "the world's present, ISO 8601 (default: now)")};

const CommandSpec accountsList{
    "accounts list", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "list the connected accounts"), {json}};

const CommandSpec accountsProviders{
    "accounts providers",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "list what can be connected, and what each of them asks for"),
    {json}};

const CommandSpec accountsAdd{
    "accounts add",
    "PROVIDER",
    1,
    1,
    QT_TRANSLATE_NOOP(
        "Cli",
        "connect an account; what is missing is asked for, and the key is checked first, unless --offline"),
    {
        {Text, "name", "N", QT_TRANSLATE_NOOP("Cli", "what to call it here")},
        {Text, "base-url", "U",
         QT_TRANSLATE_NOOP("Cli", "address of the service, when it is not the usual one")},
        {Pair, "option", "K=V",
         QT_TRANSLATE_NOOP("Cli",
                           "a setting of the provider, such as timezone=Europe/Paris; may be repeated"),
         true},
        {Text, "secret", "keyring|env:VAR|file:PATH",
         QT_TRANSLATE_NOOP("Cli",
                           "where the key is kept; for the keyring it is asked for, or read from standard "
                           "input (default keyring)")},
        {Switch, "sign-in", "",
         QT_TRANSLATE_NOOP("Cli",
                           "sign in with a web browser instead of giving a key, where the provider "
                           "offers that")},
        {Switch, "no-browser", "",
         QT_TRANSLATE_NOOP("Cli", "with --sign-in: only print the page, do not open it")},
        {Text, "since", "DAY",
         QT_TRANSLATE_NOOP("Cli", "import calls from this day on, such as 2026-01-01 or -3m (default: all)")},
        json,
    }};

const CommandSpec accountsTest{
    "accounts test", "N", 1, 1, QT_TRANSLATE_NOOP("Cli", "check that the account's key works"), {json}};

const CommandSpec accountsRemove{
    "accounts remove",
    "N",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "forget an account, its key, its calls and its unsent edits"),
    {yes}};

const CommandSpec sync{
    "sync",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "fetch new and changed calls, and send what waits"),
    {accounts,
     {Switch, "full", "", QT_TRANSLATE_NOOP("Cli", "read the whole history again and look for deletions")},
     json}};

const CommandSpec calls{
    "calls",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "list calls from the cache"),
    {
        query,
        view,
        {Text, "sort", "COL[:desc]",
         QT_TRANSLATE_NOOP("Cli", "order, such as started:desc (the default) or talk")},
        {Number, "limit", "N", QT_TRANSLATE_NOOP("Cli", "at most so many calls")},
        {Number, "offset", "N", QT_TRANSLATE_NOOP("Cli", "leave out the first calls")},
        {Choice, "format", "table|json|jsonl|csv|xlsx",
         QT_TRANSLATE_NOOP("Cli", "kind of output (default table); xlsx only with --output")},
        {Text, "output", "F",
         QT_TRANSLATE_NOOP("Cli", "write to this file, which is replaced only when all went well")},
    }};

const CommandSpec show{"show", "ID", 1, 1, QT_TRANSLATE_NOOP("Cli", "everything about one call"), {json}};

const CommandSpec summary{
    "summary",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "totals by direction, status and provider"),
    {query,
     {Choice, "by", "day|weekday|hour|status|direction|provider|line|staff|callback",
      QT_TRANSLATE_NOOP("Cli", "count by this instead")},
     {Switch, "check", "", QT_TRANSLATE_NOOP("Cli", "compare with the totals that the providers report")},
     json}};

const CommandSpec facets{
    "facets",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "how many calls have each direction, status, line, employee and so on"),
    {query, json}};

const CommandSpec viewsList{
    "views list", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "list the saved views and how many calls each shows"),
    {json}};
const CommandSpec viewsShow{"views show", "NAME", 1, 1, QT_TRANSLATE_NOOP("Cli", "everything about one view"),
                            {json}};
const CommandSpec viewsAdd{
    "views add",
    "NAME",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "save a query as a view"),
    {query,
     {Text, "columns", "COLS",
      QT_TRANSLATE_NOOP("Cli", "columns of the table, such as \"status caller started\"")}}};
const CommandSpec viewsRemove{
    "views remove", "NAME", 1, 1, QT_TRANSLATE_NOOP("Cli", "remove a saved view"), {}};
const CommandSpec viewsExport{
    "views export",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "write the saved views as text"),
    {{Text, "output", "F",
      QT_TRANSLATE_NOOP("Cli", "write to this file, which is replaced only when all went well")}}};
const CommandSpec viewsImport{
    "views import",
    "FILE",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "add the views of a text file, - for standard input; yours stay as they are"),
    {{Switch, "replace", "", QT_TRANSLATE_NOOP("Cli", "take over views that differ from yours, too")},
     {Switch, "dry-run", "", QT_TRANSLATE_NOOP("Cli", "only say what would happen")},
     json}};

const CommandSpec recording{
    "recording",
    "ID",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "fetch the recordings of a call, or say why that cannot be"),
    {{Text, "output", "F", QT_TRANSLATE_NOOP("Cli", "copy the audio to this file, or into this folder")},
     {Text, "name", "PATTERN",
      QT_TRANSLATE_NOOP("Cli",
                        "names of files in a folder: {date} {time} {direction} {number} {guest} {staff} "
                        "{line} {id} {part}")},
     json}};

const CommandSpec review{
    "review",
    "ID",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "mark a call as reviewed"),
    {{Switch, "undo", "", QT_TRANSLATE_NOOP("Cli", "it is to be reviewed again")}, json}};

const CommandSpec reviewLists{
    "review lists", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "list the review lists and how far they are"), {json}};
const CommandSpec reviewSample{
    "review sample",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "draw a fair sample of calls: of everybody the same number, none twice"),
    {query,
     {Number, "per-person", "N", QT_TRANSLATE_NOOP("Cli", "calls of everybody, 1 to 100 (default 5)")},
     {Text, "person", "NAME", QT_TRANSLATE_NOOP("Cli", "only this person's; may be repeated"), true},
     {Number, "seed", "N",
      QT_TRANSLATE_NOOP("Cli", "another number draws other calls, the same one the same (default 1)")},
     {Text, "save", "NAME", QT_TRANSLATE_NOOP("Cli", "make a review list of them")},
     {Text, "scorecard", "NAME", QT_TRANSLATE_NOOP("Cli", "with --save: its scorecard (default: the first)")},
     json}};
const CommandSpec reviewReport{
    "review report",
    "[LIST]",
    0,
    1,
    QT_TRANSLATE_NOOP("Cli", "scores of a review list by person and by question (default: the newest list)"),
    {{Choice, "format", "table|json|csv|xlsx",
      QT_TRANSLATE_NOOP("Cli", "kind of output (default table); csv has a row for every answer")},
     {Text, "output", "F",
      QT_TRANSLATE_NOOP("Cli", "write to this file, which is replaced only when all went well")}}};
const CommandSpec reviewScorecards{
    "review scorecards", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "list the scorecards"), {json}};
const CommandSpec reviewImport{
    "review import",
    "FILE",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "add a scorecard from a JSON file; one of the same name gets a new version"),
    {}};

const CommandSpec log{
    "log",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "log a call by hand"),
    {
        {Choice, "direction", "inbound|outbound", QT_TRANSLATE_NOOP("Cli", "required")},
        {Text, "from", "NUMBER", QT_TRANSLATE_NOOP("Cli", "required: the calling number")},
        {Text, "to", "NUMBER", QT_TRANSLATE_NOOP("Cli", "required: the called number")},
        account,
        {Choice, "status", "ringing|active|completed|missed|failed|voicemail",
         QT_TRANSLATE_NOOP("Cli", "default completed")},
        {Text, "provider", "WORD",
         QT_TRANSLATE_NOOP("Cli", "the system that carried the call (default manual)")},
        {Moment, "started-at", "TIME", QT_TRANSLATE_NOOP("Cli", "when it began, ISO 8601 (default: now)")},
        {Number, "duration", "SECONDS", QT_TRANSLATE_NOOP("Cli", "length of the call")},
        {Text, "subject", "T", QT_TRANSLATE_NOOP("Cli", "subject; BlueRockTEL")},
        {Text, "notes", "T", QT_TRANSLATE_NOOP("Cli", "notes")},
        {Text, "summary", "T", QT_TRANSLATE_NOOP("Cli", "summary")},
        {Text, "summary-detailed", "T", QT_TRANSLATE_NOOP("Cli", "detailed summary; BlueRockTEL")},
        {Text, "transcript", "T", QT_TRANSLATE_NOOP("Cli", "transcript")},
        {Text, "recording-url", "U", QT_TRANSLATE_NOOP("Cli", "link to the recording")},
        {Text, "guest", "ID",
         QT_TRANSLATE_NOOP("Cli", "the provider's id of the guest; overrides the match by number")},
        {Text, "staff", "ID", QT_TRANSLATE_NOOP("Cli", "the provider's id of the employee; escapelife")},
        {Text, "ticket", "ID", QT_TRANSLATE_NOOP("Cli", "number of a ticket; BlueRockTEL")},
        {Text, "customer", "ID", QT_TRANSLATE_NOOP("Cli", "number of a customer; BlueRockTEL")},
        json,
    }};

const CommandSpec edit{
    "edit",
    "ID",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "correct what is known of a call; an empty text clears"),
    {
        {Choice, "status", "completed|missed|failed|voicemail",
         QT_TRANSLATE_NOOP("Cli", "what became of it")},
        {Text, "summary", "T", QT_TRANSLATE_NOOP("Cli", "summary")},
        {Text, "summary-detailed", "T", QT_TRANSLATE_NOOP("Cli", "detailed summary")},
        {Text, "transcript", "T", QT_TRANSLATE_NOOP("Cli", "transcript")},
        {Text, "recording-url", "U", QT_TRANSLATE_NOOP("Cli", "another link to the recording")},
        {Text, "staff", "ID", QT_TRANSLATE_NOOP("Cli", "the provider's id of the employee")},
        {Text, "ticket", "ID", QT_TRANSLATE_NOOP("Cli", "number of a ticket")},
        {Text, "customer", "ID", QT_TRANSLATE_NOOP("Cli", "number of a customer")},
        {Text, "reservation", "ID", QT_TRANSLATE_NOOP("Cli", "the provider's id of the reservation")},
        json,
    }};

const CommandSpec note{
    "note",
    "ID [-]",
    1,
    2,
    QT_TRANSLATE_NOOP("Cli", "replace the notes of a call; - reads them from standard input"),
    {
        {Text, "text", "T", QT_TRANSLATE_NOOP("Cli", "the notes; an empty text clears them")},
        {Text, "file", "F",
         QT_TRANSLATE_NOOP("Cli", "read the notes from a UTF-8 file; - is standard input")},
        {Switch, "history", "", QT_TRANSLATE_NOOP("Cli", "list what the notes were before, newest first")},
        {Number, "restore", "N", QT_TRANSLATE_NOOP("Cli", "take the Nth of that list for the notes again")},
        json,
    }};

const CommandSpec deleteCall{
    "delete",   "ID", 1, 1, QT_TRANSLATE_NOOP("Cli", "delete a call here and at its provider, for ever"),
    {yes, json}};

const CommandSpec split{
    "split",
    "RECORD-ID",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "take a record out of its call, for good: show lists the records of a call"),
    {json}};
const CommandSpec join{"join", "ID ID", 2, 2, QT_TRANSLATE_NOOP("Cli", "make one call of two, for good"),
                       {json}};

const CommandSpec hide{
    "hide",
    "ID",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "take a call out of the lists of this computer; is:deleted finds it"),
    {{Switch, "undo", "", QT_TRANSLATE_NOOP("Cli", "show it again")}, json}};
const CommandSpec correct{
    "correct",
    "ID TURN WORDS",
    2,
    3,
    QT_TRANSLATE_NOOP("Cli",
                      "put right what a turn of the transcript says, the first being 1; kept here only"),
    {{Switch, "undo", "", QT_TRANSLATE_NOOP("Cli", "take a correction back; without WORDS")}, json}};
constexpr int mostTasks = 1000; ///< Named in one line.
const CommandSpec queue{
    "queue",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "who rang and reached nobody, whatever line or system, and what became of it"),
    {{Moment, "since", "TIME",
      QT_TRANSLATE_NOOP(
          "Cli", "count, and show what has gone, from this time on, ISO 8601 (default: 24 hours ago)")},
     json}};
const CommandSpec queueDone{
    "queue done",
    "KEY…",
    1,
    mostTasks,
    QT_TRANSLATE_NOOP("Cli", "nobody needs to be called back any more, until they ring again"),
    {{Choice, "reason", "spam|wrong-number|settled-elsewhere|not-reached|not-needed|other",
      QT_TRANSLATE_NOOP("Cli", "why (default other)")},
     {Text, "remark", "T", QT_TRANSLATE_NOOP("Cli", "what else there is to say")},
     json}};
const CommandSpec queueSnooze{
    "queue snooze",
    "KEY…",
    1,
    mostTasks,
    QT_TRANSLATE_NOOP("Cli", "put off, until then or until they ring again"),
    {{Moment, "until", "TIME", QT_TRANSLATE_NOOP("Cli", "until this time, ISO 8601")},
     {Number, "minutes", "N", QT_TRANSLATE_NOOP("Cli", "for so many minutes")},
     json}};
const CommandSpec queueTake{"queue take", "KEY…", 1, mostTasks, QT_TRANSLATE_NOOP("Cli", "you look after it"),
                            {json}};
const CommandSpec queueHide{"queue hide",
                            "KEY…",
                            1,
                            mostTasks,
                            QT_TRANSLATE_NOOP("Cli", "these numbers never ask for a call back again"),
                            {json}};
const CommandSpec queueClear{
    "queue clear",
    "KEY…",
    1,
    mostTasks,
    QT_TRANSLATE_NOOP("Cli", "take back all that was decided about them: done, put off, taken, hidden"),
    {json}};
const CommandSpec audit{
    "audit",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "who changed, exported, hid or deleted what, newest first"),
    {
        {Text, "text", "T", QT_TRANSLATE_NOOP("Cli", "only entries with these words, this person or call")},
        {Text, "action", "A", QT_TRANSLATE_NOOP("Cli", "only this action, such as delete or export")},
        {Moment, "since", "TIME", QT_TRANSLATE_NOOP("Cli", "only from this time on, ISO 8601")},
        {Moment, "until", "TIME", QT_TRANSLATE_NOOP("Cli", "only before this time, ISO 8601")},
        {Number, "limit", "N", QT_TRANSLATE_NOOP("Cli", "at most so many entries")},
        {Switch, "csv", "", QT_TRANSLATE_NOOP("Cli", "a table for spreadsheets")},
        json,
    }};
const Option guestCountry{
    Text, "country", "CC",
    QT_TRANSLATE_NOOP("Cli", "the country of numbers without country code, such as DE")};
const Option guestSearch{Text, "search", "T",
                         QT_TRANSLATE_NOOP("Cli", "only guests with this in name, number, e-mail or room")};
const std::vector<Option> guestFields{
    {Text, "name", "N", QT_TRANSLATE_NOOP("Cli", "their name")},
    {Text, "number", "N", QT_TRANSLATE_NOOP("Cli", "a telephone number; may be repeated"), true},
    {Text, "remove-number", "N", QT_TRANSLATE_NOOP("Cli", "a number that is theirs no longer"), true},
    guestCountry,
    {Text, "email", "A", QT_TRANSLATE_NOOP("Cli", "their e-mail address")},
    {Text, "language", "L", QT_TRANSLATE_NOOP("Cli", "their language, such as de or pt-BR")},
    {Text, "arrival", "DAY", QT_TRANSLATE_NOOP("Cli", "adds a stay: its first day")},
    {Text, "departure", "DAY", QT_TRANSLATE_NOOP("Cli", "its last day")},
    {Text, "room", "R", QT_TRANSLATE_NOOP("Cli", "and its room")},
    {Text, "notes", "T", QT_TRANSLATE_NOOP("Cli", "notes about them")},
    {Text, "at", "ACCOUNT",
     QT_TRANSLATE_NOOP("Cli",
                       "keep them at this account, too, where its system takes guests; may be repeated"),
     true},
    {Text, "first-name", "N", QT_TRANSLATE_NOOP("Cli", "with --at: the first part of their name")},
    {Text, "last-name", "N", QT_TRANSLATE_NOOP("Cli", "and the last one")},
    json,
};
const CommandSpec guestsList{"guests list",
                             "",
                             0,
                             0,
                             QT_TRANSLATE_NOOP("Cli", "list the directory of guests, by name"),
                             {guestSearch,
                              {Number, "limit", "N", QT_TRANSLATE_NOOP("Cli", "at most so many")},
                              {Number, "offset", "N", QT_TRANSLATE_NOOP("Cli", "leave out the first")},
                              json}};
const CommandSpec guestsShow{"guests show",
                             "GUEST",
                             1,
                             1,
                             QT_TRANSLATE_NOOP("Cli", "show a guest, by key (g17), by name or by number"),
                             {json}};
const CommandSpec guestsAdd{"guests add", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "add a guest to the directory"),
                            guestFields};
const CommandSpec guestsEdit{
    "guests edit", "GUEST", 1, 1, QT_TRANSLATE_NOOP("Cli", "change a guest; an empty text clears"),
    guestFields};
const CommandSpec guestsRemove{
    "guests remove", "GUEST", 1, 1, QT_TRANSLATE_NOOP("Cli", "remove a guest from the directory"),
    {yes, json}};
const CommandSpec guestsMerge{
    "guests merge",
    "GUEST OTHER",
    2,
    2,
    QT_TRANSLATE_NOOP("Cli", "make the other a part of the guest; unmerge takes them apart"),
    {json}};
const CommandSpec guestsUnmerge{
    "guests unmerge", "OTHER", 1, 1, QT_TRANSLATE_NOOP("Cli", "take a guest out of another again"), {json}};
const CommandSpec guestsImport{
    "guests import",
    "FILE|NUMBER",
    0,
    1,
    QT_TRANSLATE_NOOP("Cli", "import guests from a table (CSV) or from vCards; - is standard input"),
    {
        {Switch, "dry-run", "", QT_TRANSLATE_NOOP("Cli", "only say what would be done")},
        {Text, "columns", "C,C…",
         QT_TRANSLATE_NOOP("Cli", "what the columns hold, such as name,number,ignored,email")},
        {Switch, "month-first", "", QT_TRANSLATE_NOOP("Cli", "days are written 3/16/2026")},
        guestCountry,
        {Text, "rejected", "F",
         QT_TRANSLATE_NOOP("Cli",
                           "write the lines that are not taken to this table, to be mended and imported")},
        {Switch, "undo", "",
         QT_TRANSLATE_NOOP("Cli", "take an import back: that number of guests imports, or the last one")},
        json,
    }};
const CommandSpec guestsImports{
    "guests imports",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "list the imports that can be taken back, newest first"),
    {json}};
const CommandSpec guestsExport{
    "guests export",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "write the directory of guests"),
    {
        guestSearch,
        {Choice, "format", "csv|vcard|json", QT_TRANSLATE_NOOP("Cli", "how (default csv)")},
        {Text, "output", "F", QT_TRANSLATE_NOOP("Cli", "write to this file")},
    }};
const CommandSpec guestsErase{
    "guests erase",
    "GUEST",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli",
                      "forget a person who asked for it, by key, name or number; shows first what goes"),
    {
        {Switch, "yes", "", QT_TRANSLATE_NOOP("Cli", "do it, for ever")},
        {Text, "reference", "T", QT_TRANSLATE_NOOP("Cli", "what the request is known by, for the receipt")},
        json,
    }};
const CommandSpec guestsErasures{
    "guests erasures", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "list the receipts of what was erased"), {json}};
const CommandSpec retention{
    "retention",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "how long recordings, transcripts, notes and calls are kept here"),
    {
        {Text, "set", "KIND=DAYS",
         QT_TRANSLATE_NOOP("Cli",
                           "audio, transcript, notes or facts; without days: for ever; may be repeated"),
         true},
        {Switch, "yes", "", QT_TRANSLATE_NOOP("Cli", "do it, and remove what is too old")},
        json,
    }};
const CommandSpec link{
    "link",
    "ID",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "say which guest a call was with"),
    {
        {Text, "guest", "GUEST", QT_TRANSLATE_NOOP("Cli", "by key (g17), by name or by number")},
        {Switch, "unlink", "", QT_TRANSLATE_NOOP("Cli", "none that we know, whatever the number says")},
        json,
    }};

const CommandSpec backup{
    "backup",
    "FILE",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "write everything but keys into one file, readable by you alone, and check it"),
    {
        {Switch, "without-calls", "",
         QT_TRANSLATE_NOOP("Cli",
                           "leave out the calls; they are fetched again, as far as the systems have them")},
        {Switch, "recordings", "", QT_TRANSLATE_NOOP("Cli", "with the recordings that are on this computer")},
        {Switch, "replace", "", QT_TRANSLATE_NOOP("Cli", "overwrite FILE")},
        json,
    }};

const CommandSpec restore{
    "restore",
    "FILE",
    1,
    1,
    QT_TRANSLATE_NOOP("Cli", "say what is in a backup; with --yes, put it in the place of the profile"),
    {yes, json}};

const CommandSpec outboxList{"outbox list", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "edits that wait to be sent"),
                             {json}};
const CommandSpec outboxRetry{
    "outbox retry",
    "[NUMBER…]",
    0,
    INT_MAX,
    QT_TRANSLATE_NOOP("Cli", "send refused or conflicting edits again; yours wins"),
    {{Switch, "all", "", QT_TRANSLATE_NOOP("Cli", "everything that waits for a decision")}, json}};
const CommandSpec outboxDiscard{
    "outbox discard",
    "NUMBER…",
    1,
    INT_MAX,
    QT_TRANSLATE_NOOP("Cli", "drop unsent edits; what the provider has shows again"),
    {json}};

const CommandSpec listen{
    "listen",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli",
                      "receive events from the vendors, until it is ended, and keep the calls up to date"),
    {accounts,
     {Text, "address", "A",
      QT_TRANSLATE_NOOP("Cli", "address of this computer to listen on (default: 127.0.0.1)")},
     {Number, "port", "P", QT_TRANSLATE_NOOP("Cli", "port (default: 8787; 0: any free one)")},
     {Text, "public-url", "URL",
      QT_TRANSLATE_NOOP("Cli", "what vendors call: the address of a tunnel or reverse proxy in front")},
     {Pair, "secret", "ACCOUNT=env:VAR|file:PATH",
      QT_TRANSLATE_NOOP("Cli", "what the events of this account are checked with"), true},
     json}};

const CommandSpec sandbox{
    "sandbox",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli",
                      "serve an invented world of calls on this machine, for trying things and for tests"),
    {
        {Number, "port", "P", QT_TRANSLATE_NOOP("Cli", "port on 127.0.0.1 (default: any free one)")},
        worldCalls,
        worldSeed,
        {Text, "faults", "SPEC",
         QT_TRANSLATE_NOOP("Cli", "misbehave, such as 429=1@0.1,reset@0.05,truncate#3")},
        worldNow,
        json,
    }};

const CommandSpec doctor{
    "doctor",
    "",
    0,
    0,
    QT_TRANSLATE_NOOP("Cli", "check the profile, the accounts and the keyring"),
    {{Switch, "report", "",
      QT_TRANSLATE_NOOP("Cli", "print a text for those who help: no names, numbers, keys or addresses")},
     json}};

} // namespace

const std::vector<CommandSpec> &commandSpecs()
{
    static const std::vector<CommandSpec> specs{accountsList,
                                                accountsProviders,
                                                accountsAdd,
                                                accountsTest,
                                                accountsRemove,
                                                sync,
                                                calls,
                                                show,
                                                summary,
                                                facets,
                                                viewsList,
                                                viewsShow,
                                                viewsAdd,
                                                viewsRemove,
                                                viewsExport,
                                                viewsImport,
                                                note,
                                                edit,
                                                correct,
                                                recording,
                                                review,
                                                reviewLists,
                                                reviewSample,
                                                reviewReport,
                                                reviewScorecards,
                                                reviewImport,
                                                log,
                                                deleteCall,
                                                hide,
                                                split,
                                                join,
                                                guestsList,
                                                guestsShow,
                                                guestsAdd,
                                                guestsEdit,
                                                guestsRemove,
                                                guestsMerge,
                                                guestsUnmerge,
                                                guestsImport,
                                                guestsImports,
                                                guestsExport,
                                                guestsErase,
                                                guestsErasures,
                                                retention,
                                                link,
                                                backup,
                                                restore,
                                                outboxList,
                                                outboxRetry,
                                                outboxDiscard,
                                                queue,
                                                queueDone,
                                                queueSnooze,
                                                queueTake,
                                                queueHide,
                                                queueClear,
                                                audit,
                                                listen,
                                                sandbox,
                                                doctor};
    return specs;
}

const CommandSpec &windowSpec()
{
    static const CommandSpec spec{
        "",
        "[callboard://call/ID|tel:NUMBER]",
        0,
        1,
        QT_TRANSLATE_NOOP("Cli", "open the window"),
        {
            {Switch, "demo", "",
             QT_TRANSLATE_NOOP("Cli", "show an invented hotel instead of your own calls")},
            worldCalls,
            worldSeed,
            worldNow,
            query,
            {Text, "view", "NAME", QT_TRANSLATE_NOOP("Cli", "show this saved view")},
            {Text, "screenshot", "FILE",
             QT_TRANSLATE_NOOP("Cli", "write a picture of the filled window and end; needs no display")},
            {Text, "dialog",
             "accounts|health|events|notifications|manual[:CHAPTER]|settings[:PAGE]|connect[:PROVIDER]",
             QT_TRANSLATE_NOOP("Cli", "open this dialog, too; --screenshot then shows it")},
            {Size, "size", "WxH", QT_TRANSLATE_NOOP("Cli", "size of the window")},
            {Choice, "scheme", "light|dark|contrast-light|contrast-dark|system",
             QT_TRANSLATE_NOOP("Cli", "colours of the window")},
            {Text, "language", "L", QT_TRANSLATE_NOOP("Cli", "language and formats, such as fr or en_GB")},
            {Text, "select", "ID|first|Q",
             QT_TRANSLATE_NOOP("Cli", "select this call, or the newest that matches a query")},
        }};
    return spec;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {Text, "profile", "DIR", QT_TRANSLATE_NOOP("Cli", "keep every file under DIR")},
        {Switch, "offline", "", QT_TRANSLATE_NOOP("Cli", "contact nobody; edits wait")},
        {Switch, "help", "", QT_TRANSLATE_NOOP("Cli", "show this help")},
        {Switch, "version", "", QT_TRANSLATE_NOOP("Cli", "show the version")},
    };
    return options;
}

const CommandSpec *commandSpec(const QString &name)
{
    const auto &specs = commandSpecs();
    const auto named = [&](const CommandSpec &spec) {
        return name == QLatin1StringView(spec.name);
    };
    const auto found = std::find_if(specs.begin(), specs.end(), named);
    return found == specs.end() ? nullptr : &*found;
}

} // namespace callboard
