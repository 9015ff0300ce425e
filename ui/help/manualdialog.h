// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QSettings;
class QToolButton;
class QUrl;

namespace callboard {

class ManualView;
class Theme;

/// The user guide in a window of its own: chapters, the one that is read, and a search through all of them.
/// It stands beside the others and is not held up by a dialog that is open.
class ManualDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p openUrl opens what leads out of the manual. All three outlive the window.
    ManualDialog(const Theme &theme, QSettings &settings, std::function<void(const QUrl &)> openUrl);
    ~ManualDialog() override;
    /// "callback-queue", or with a heading "settings#recordings"; a chapter that is unknown changes nothing.
    void showChapter(const QString &place);
    QString chapter() const; ///< Name of the one that is shown.

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Place {
        int chapter = -1;
        int scroll = 0;
    };
    QWidget *leadingPart();
    QLayout *tools();
    QToolButton *tool(const QString &objectName, const QString &icon, const QString &name);
    void addKeys();
    void turnTo(int chapter);
    void leave();
    void travel(QList<Place> &from, QList<Place> &to);
    void onLink(const QUrl &url);
    void onSearch(const QString &words);
    void step(int by);
    void showMatch();
    void refresh();
    void refreshIcons();
    Place place() const;

    const Theme &m_theme;
    QSettings &m_settings;
    const std::function<void(const QUrl &)> m_openUrl;
    ManualView *m_view;
    QListWidget *m_list;
    QLineEdit *m_search;
    QLabel *m_found;
    QToolButton *m_back;
    QToolButton *m_forward;
    int m_shown = -1;
    QList<Place> m_before; ///< Where the reader was; the last one is the nearest.
    QList<Place> m_after;
    QList<ManualMatch> m_matches;
    int m_match = -1; ///< The one that is in view.
};

} // namespace callboard
