// SPDX-License-Identifier: GPL-3.0-or-later
// The least a window can cost: Qt, a main window, a label. Says on its standard output when it was painted,
// in nanoseconds of CLOCK_MONOTONIC, and how much memory it has, then ends; with --stay it stays, doing nothing.
#include "tests/bench/figures.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace {

class BareWindow final : public QMainWindow {
public:
    bool stays = false;

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QMainWindow::event(event);
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [stays = stays] {
                const auto now = callboard::bench::Clock::now().time_since_epoch();
                std::printf("{\"bare_ns\": %lld, \"rss_mb\": %.1f}\n",
                            static_cast<long long>(std::chrono::nanoseconds(now).count()),
                            callboard::bench::memoryNow().resident);
                std::fflush(stdout);
                if (!stays)
                    std::_Exit(0);
            });
        return handled;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    BareWindow window;
    window.stays = argc > 1 && qstrcmp(argv[1], "--stay") == 0;
    window.setCentralWidget(new QLabel(QStringLiteral("Callboard")));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
