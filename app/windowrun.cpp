// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowrun.h"

#include "app/applicationid.h"
#include "app/cli/commands.h"
#include "app/desktop.h"
#include "app/earlylog.h"
#include "app/process.h"
#include "app/restorerun.h"
#include "app/screenshot.h"
#include "ui/help/manual.h"
#include "ui/language.h"
#include "ui/windowpages.h"
#include "ui/wording.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTimer>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// Other pages have a current row of their own, or none.
bool isPictureOfCalls(const Arguments &arguments)
{
    return arguments.has("screenshot"_L1) && !WindowPages::named(arguments.value("view"_L1));
}

/// What the callboard:// link names that the program was started with; absent: none, or nothing we know.
std::optional<CallLink> wantedLink(const Arguments &arguments)
{
    const QStringList &links = arguments.positional();
    return links.isEmpty() ? std::nullopt : callLinkFrom(QUrl(links.first()));
}

/// What finds the calls of the number in a tel: link that the program was started with; null: none, or too
/// little of a number.
QString wantedNumber(const Arguments &arguments)
{
    const QUrl link(arguments.positional().value(0));
    if (link.scheme() != u"tel")
        return {};
    constexpr int fewestDigits = 3;
    static const QRegularExpression separators(u"[^0-9]"_s);
    const QString number = link.path().section(u';', 0, 0); // parameters follow, such as an extension
    const QString digits = QString(number).remove(separators);
    const QString plus = number.startsWith(u'+') ? u"+"_s : QString();
    return digits.size() < fewestDigits ? QString() : u"number:"_s + plus + digits;
}

/// Screens that are not there measure 800 × 800, too little for a picture of the whole window.
constexpr QSize pictureSize(1440, 900);

/// Nothing for "system": the window follows the desktop unless its user has chosen otherwise.
std::optional<Theme::Scheme> wantedScheme(const QString &word)
{
    static const QHash<QString, Theme::Scheme> schemes{
        {u"light"_s, Theme::Scheme::Light},
        {u"dark"_s, Theme::Scheme::Dark},
        {u"contrast-light"_s, Theme::Scheme::HighContrastLight},
        {u"contrast-dark"_s, Theme::Scheme::HighContrastDark},
    };
    const auto scheme = schemes.find(word);
    return scheme == schemes.end() ? std::nullopt : std::optional(scheme.value());
}

DesktopOptions optionsFrom(const Arguments &arguments)
{
    DesktopOptions options;
    options.offline = arguments.has("offline"_L1);
    options.query = arguments.value("query"_L1, wantedNumber(arguments));
    options.view = arguments.value("view"_L1);
    options.link = wantedLink(arguments);
    options.select = arguments.value("select"_L1, isPictureOfCalls(arguments) ? u"first"_s : QString());
    options.size = arguments.size("size"_L1);
    options.dialog = arguments.value("dialog"_L1);
    options.notifies = !arguments.has("screenshot"_L1);
    if (arguments.has("screenshot"_L1) && !options.size.isValid())
        options.size = pictureSize;
    options.scheme = wantedScheme(arguments.value("scheme"_L1));
    if (arguments.has("profile"_L1))
        options.profile = arguments.value("profile"_L1);
    if (arguments.has("demo"_L1)) {
        options.demo.emplace();
        options.demo->calls = arguments.number("calls"_L1, options.demo->calls);
        options.demo->seed = quint64(arguments.number("seed"_L1, int(options.demo->seed)));
        options.demo->now = arguments.moment("now"_L1);
    }
    return options;
}

QStringList chapterNames()
{
    QStringList names;
    for (const ManualChapter &chapter : manualChapters())
        names << chapter.name;
    return names;
}

/// A sentence about what does not fit together; empty when all is well.
QString contradiction(const Arguments &arguments)
{
    for (const auto option : {"calls"_L1, "seed"_L1, "now"_L1}) {
        if (arguments.has(option) && !arguments.has("demo"_L1))
            return Cli::tr("--%1 goes with --demo.").arg(option);
    }
    if (arguments.has("query"_L1) && arguments.has("view"_L1)
        && !WindowPages::named(arguments.value("view"_L1)))
        return Cli::tr("--view and --query do not go together: a view is a query.");
    const bool hasNumber = !wantedNumber(arguments).isNull();
    if (!arguments.positional().isEmpty() && !wantedLink(arguments) && !hasNumber)
        return Cli::tr(
                   "“%1” is no link to a call or a number; links look like callboard://call/1:cal_ab12 or "
                   "tel:+33612345678.")
            .arg(arguments.positional().first());
    if (hasNumber && (arguments.has("view"_L1) || arguments.has("query"_L1)))
        return Cli::tr("A tel: link goes without --view and --query: it shows the calls of its number.");
    static const QRegularExpression dialogs(
        u"^(accounts|health|events|notifications|(manual|settings|connect)(:[a-z-]+)?)$"_s);
    const QString dialog = arguments.value("dialog"_L1);
    if (!dialog.isEmpty() && !dialogs.match(dialog).hasMatch())
        return Cli::tr(
            "--dialog is accounts, health, events, notifications, manual, manual:CHAPTER, settings, "
            "settings:PAGE, connect or connect:PROVIDER.");
    const QString chapter = dialog.startsWith(u"manual:") ? dialog.section(u':', 1) : QString();
    if (!chapter.isNull() && manualChapterNamed(chapter) < 0)
        return Cli::tr("The manual has no chapter “%1”; its chapters are %2.")
            .arg(chapter, chapterNames().join(u", "_s));
    const ParsedQuery select = parseQuery(selectedQuery(arguments.value("select"_L1)));
    if (!select.problems.isEmpty())
        return sentenceFor(select.problems.first());
    return {};
}

/// What the command line says, else the settings of the profile, else the desktop. A demo has no settings of
/// its own yet.
QLocale wantedLocale(const Arguments &arguments, const DesktopOptions &options)
{
    if (arguments.has("language"_L1))
        return QLocale(arguments.value("language"_L1));
    if (options.demo && options.profile.isNull())
        return QLocale();
    const Profile profile = options.profile.isNull() ? Profile::ofUser() : Profile::under(options.profile);
    return LanguageSettings::read(QSettings(profile.settingsFile(), QSettings::IniFormat)).locale(QLocale());
}

int explainStart(const Error &error)
{
    if (error.kind == Error::Kind::Conflict)
        tell(error.detail);
    else
        tell(error, Profile::ofUser().data);
    return Failed;
}

/// What was asked for and cannot be had of a window that is open already: "--size, --scheme".
QString forTheStart(const Arguments &arguments)
{
    QStringList names;
    for (const auto option : {"demo"_L1, "offline"_L1, "size"_L1, "scheme"_L1, "language"_L1}) {
        if (arguments.has(option))
            names << u"--"_s + option;
    }
    return names.join(u", "_s);
}

/// Somebody has the profile: when it is a window, that one shows what this start was to show.
int passOn(const QString &instance, const QStringList &words, const Arguments &arguments)
{
    if (arguments.has("screenshot"_L1) || !handOver(instance, words)) {
        tell(profileInUse());
        return Failed;
    }
    if (const QString ignored = forTheStart(arguments); !ignored.isEmpty())
        //: %1 are options of the command line, such as --size, --offline.
        tell(Cli::tr("The window was open already and came forward; it did not follow %1.").arg(ignored));
    return Done;
}

/// @p words come from other programs: what a person could not type on a command line only makes the window
/// come forward.
void follow(Desktop &desktop, const QStringList &words)
{
    const Invocation invocation = parseCommandLine(words);
    const bool isSound =
        invocation.kind == Invocation::Kind::Window && contradiction(invocation.arguments).isEmpty();
    desktop.show(isSound ? optionsFrom(invocation.arguments) : DesktopOptions());
}

void tellNews(Desktop &desktop, const RestoreNews &news)
{
    if (news.sentence.isEmpty())
        return;
    if (news.isGood)
        desktop.window().showNews(u"restored"_s, news.sentence);
    else
        desktop.window().showFailure(u"restored"_s, news.sentence);
}

/// What the user wants in the place of their profile.
struct Restoring {
    Profile profile;
    QString file;
};

/// From a window to its end. Another follows where a backup is to be restored: while that happens, nobody has
/// anything of the profile open.
struct Run {
    QApplication &application;
    UnixSignals &signals;
    const Arguments &arguments;
    const QStringList &words;
    const QString picture;
    std::optional<Restoring> restoring{};

    int once(const DesktopOptions &options, const RestoreNews &news);
    std::unique_ptr<Screenshot> takePicture(Desktop &desktop);
};

int Run::once(const DesktopOptions &options, const RestoreNews &news)
{
    Desktop desktop(application, options);
    QObject::connect(&signals, &UnixSignals::endRequested, &desktop, &Desktop::close);
    QObject::connect(&desktop, &Desktop::failed, &application,
                     [](const Error &error) { QCoreApplication::exit(explainStart(error)); });
    QObject::connect(&desktop, &Desktop::profileTaken, &application, [&](const QString &instance) {
        QCoreApplication::exit(passOn(instance, words, arguments));
    });
    QObject::connect(&desktop, &Desktop::handedOver, &desktop,
                     [&desktop](const QStringList &words) { follow(desktop, words); });
    QObject::connect(&desktop, &Desktop::restoreChosen, &desktop,
                     [this](const Profile &profile, const QString &file) {
                         restoring = Restoring{profile, file};
                         QCoreApplication::exit(Done);
                     });
    QObject::connect(&desktop, &Desktop::opened, &desktop, [&] { tellNews(desktop, news); });
    std::unique_ptr<Screenshot> screenshot;
    if (!picture.isEmpty()) {
        screenshot = takePicture(desktop);
    } else {
        QObject::connect(&desktop, &Desktop::opened, &desktop, &Desktop::select);
        QObject::connect(&desktop, &Desktop::opened, &desktop, &Desktop::openDialog);
    }
    QTimer::singleShot(0, &desktop, &Desktop::open);
    return QCoreApplication::exec();
}

std::unique_ptr<Screenshot> Run::takePicture(Desktop &desktop)
{
    auto screenshot = std::make_unique<Screenshot>(desktop, picture);
    QObject::connect(screenshot.get(), &Screenshot::finished, &application, [](const QString &problem) {
        if (!problem.isEmpty())
            tell(problem);
        QCoreApplication::exit(problem.isEmpty() ? Done : Failed);
    });
    return screenshot;
}

QStringList typedWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int runWindow(int &argc, char **argv, const Arguments &arguments)
{
    if (const QString problem = contradiction(arguments); !problem.isEmpty())
        return wrongUsage(problem);
    const QString picture = arguments.value("screenshot"_L1);
    if (picture.isEmpty() && !hasDisplay()) {
        tell(Cli::tr("There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. "
                     "Sub-commands and --screenshot work without one."));
        return Failed;
    }
    if (!picture.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM",
                "offscreen"); // the same picture on every machine, and no window flashes up
    const DesktopOptions options = optionsFrom(arguments);
    QLocale::setDefault(withWesternDigits(wantedLocale(arguments, options)));

    holdLog();
    const QStringList words = typedWords(argc, argv); // Qt takes some of them away
    QApplication application(argc, argv);
    installLanguage(application, QLocale());
    QGuiApplication::setDesktopFileName(applicationId);
    UnixSignals signals;
    Run run{.application = application,
            .signals = signals,
            .arguments = arguments,
            .words = words,
            .picture = picture};
    int code = run.once(options, {});
    DesktopOptions again;
    again.profile = options.profile;
    again.notifies = options.notifies;
    while (const std::optional<Restoring> restoring = std::exchange(run.restoring, std::nullopt))
        code = run.once(again, runRestore(restoring->profile, restoring->file));
    return code;
}

} // namespace callboard
