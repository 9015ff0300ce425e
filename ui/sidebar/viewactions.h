// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/viewtext.h"
#include "models/tables/viewsmodel.h"

class QFileDialog;
class QMenu;
class QWidget;

namespace callboard {

class ColumnLayout;
class MessageBar;
class Theme;

/// What one can do with saved views: menus, dialogs, files. Nothing in here blocks.
class ViewActions final : public QObject {
    Q_OBJECT
public:
    ViewActions(const Theme &theme, ViewsModel &views, ColumnLayout &columns, MessageBar &messages,
                QWidget &window);

    void choose(int row);
    void save(); ///< The present query as a new view: asks for its name.
    void rename(int row);
    void remove(int row);
    void undo(); ///< What the message about it offers.
    void fillViewMenu(QMenu &menu, int row); ///< For one view.
    void fillListMenu(QMenu &menu); ///< For the present query and all views.
    /// The layout to keep for the next session: not that of a view.
    QString ordinaryColumns() const;

    static const QString message; ///< Key of the messages posted here.

private:
    void onChosen(const SavedView &view);
    void update(int row);
    void reset(int row);
    void restore();
    void exportViews();
    void importViews();
    void onFileChosen(const QString &file);
    void write(const QString &file);
    void tellUndoable(const QString &text);
    void tellFailure(const QString &text);
    QFileDialog *fileDialog(const QString &title);
    QAction *add(QMenu &menu, const QString &objectName, const QString &text, std::function<void()> work);

    const Theme &m_theme;
    ViewsModel &m_views;
    ColumnLayout &m_columns;
    MessageBar &m_messages;
    QWidget &m_window;
    std::optional<QString> m_ordinary; ///< The columns before a view with its own was chosen.
};

} // namespace callboard
