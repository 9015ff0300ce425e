// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowrun.h"

#include "app/cli/commands.h"
#include "app/desktop.h"
#include "app/earlylog.h"
#include "app/process.h"
#include "app/screenshot.h"
#include "ui/language.h"
#include "ui/wording.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTimer>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// The queue has a current row of its own.
bool isPictureOfCalls(const Arguments &arguments)
{
    return arguments.has("screenshot"_L1)
        && arguments.value("view"_L1).compare("queue"_L1, Qt::CaseInsensitive) != 0;
}

/// What the callboard:// link names that the program was started with; absent: none, or nothing we know.
std::optional<CallLink> wantedLink(const Arguments &arguments)
{
    const QStringList links = arguments.positional();
    return links.isEmpty() ? std::nullopt : callLinkFrom(QUrl(links.first()));
}

/// Screens that are not there measure 800 × 800, too little for a picture of the whole window.
constexpr QSize pictureSize(1440, 900);

DesktopOptions optionsFrom(const Arguments &arguments)
{
    DesktopOptions options;
    options.offline = arguments.has("offline"_L1);
    options.query = arguments.value("query"_L1);
    options.view = arguments.value("view"_L1);
    options.link = wantedLink(arguments);
    options.select = arguments.value("select"_L1, isPictureOfCalls(arguments) ? u"first"_s : QString());
    options.size = arguments.size("size"_L1);
    options.dialog = arguments.value("dialog"_L1);
    options.notifies = !arguments.has("screenshot"_L1);
    if (arguments.has("screenshot"_L1) && !options.size.isValid())
        options.size = pictureSize;
    if (arguments.value("scheme"_L1) == u"dark")
        options.scheme = Theme::Scheme::Dark;
    else if (arguments.value("scheme"_L1) == u"light")
        options.scheme = Theme::Scheme::Light;
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

/// A sentence about what does not fit together; empty when all is well.
QString contradiction(const Arguments &arguments)
{
    for (const auto option : {"calls"_L1, "seed"_L1, "now"_L1}) {
        if (arguments.has(option) && !arguments.has("demo"_L1))
            return Cli::tr("--%1 goes with --demo.").arg(option);
    }
    if (arguments.has("view"_L1) && arguments.has("query"_L1))
        return Cli::tr("--view and --query do not go together: a view is a query.");
    if (!arguments.positional().isEmpty() && !wantedLink(arguments))
        return Cli::tr("“%1” is not a link to a call; links look like callboard://call/1:cal_ab12.")
            .arg(arguments.positional().first());
    static const QRegularExpression dialogs(u"^(accounts|events|notifications|connect(:[a-z-]+)?)$"_s);
    const QString dialog = arguments.value("dialog"_L1);
    if (!dialog.isEmpty() && !dialogs.match(dialog).hasMatch())
        return Cli::tr("--dialog is accounts, events, notifications, connect or connect:PROVIDER.");
    const ParsedQuery select = parseQuery(selectedQuery(arguments.value("select"_L1)));
    if (!select.problems.isEmpty())
        return sentenceFor(select.problems.first());
    return {};
}

int explainStart(const Error &error)
{
    if (error.kind == Error::Kind::Conflict)
        tell(error.detail);
    else
        tell(error, Profile::ofUser().data);
    return Failed;
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
    if (arguments.has("language"_L1))
        QLocale::setDefault(QLocale(arguments.value("language"_L1)));

    holdLog();
    QApplication application(argc, argv);
    installLanguage(application, QLocale());
    QGuiApplication::setDesktopFileName(u"callboard"_s);
    UnixSignals signals;
    Desktop desktop(application, optionsFrom(arguments));
    QObject::connect(&signals, &UnixSignals::endRequested, &desktop, &Desktop::close);
    QObject::connect(&desktop, &Desktop::failed, &application,
                     [](const Error &error) { QCoreApplication::exit(explainStart(error)); });
    std::unique_ptr<Screenshot> screenshot;
    if (!picture.isEmpty()) {
        screenshot = std::make_unique<Screenshot>(desktop, picture);
        QObject::connect(screenshot.get(), &Screenshot::finished, &application, [](const QString &problem) {
            if (!problem.isEmpty())
                tell(problem);
            QCoreApplication::exit(problem.isEmpty() ? Done : Failed);
        });
    } else {
        QObject::connect(&desktop, &Desktop::opened, &desktop, &Desktop::select);
        QObject::connect(&desktop, &Desktop::opened, &desktop, &Desktop::openDialog);
    }
    QTimer::singleShot(0, &desktop, &Desktop::open);
    return QCoreApplication::exec();
}

} // namespace callboard
