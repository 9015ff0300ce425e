// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/viewtext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace callboard {

class Theme;
class ViewsModel;

/// Why a block of a file of views was left out: "Line 12: …".
QString sentenceFor(const ViewText::Rejected &rejected);

/// Asks what a view is called. Says at once when a name will not do.
class ViewNameDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p row: the view to rename; -1 for a new one, which may have columns of its own.
    ViewNameDialog(const Theme &theme, ViewsModel &views, int row, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name, bool withColumns);

private:
    void check();

    const Theme &m_theme;
    ViewsModel &m_views;
    int m_row;
    QLineEdit *m_name;
    QCheckBox *m_columns;
    QLabel *m_problem;
    QPushButton *m_save;
};

/// Shows what a file of views would bring before anything is changed: new ones are taken unless the user says
/// no, changed ones only when the user says so.
class ViewImportDialog final : public QDialog {
    Q_OBJECT
public:
    ViewImportDialog(const Theme &theme, const QList<ViewImport> &imports,
                     const QList<ViewText::Rejected> &rejected, QWidget *parent);

Q_SIGNALS:
    void decided(const QList<callboard::SavedView> &views);

private:
    void fill();
    void refresh();
    QList<SavedView> chosen() const;

    const QList<ViewImport> m_imports;
    QTreeWidget *m_list;
    QPushButton *m_import;
};

} // namespace callboard
