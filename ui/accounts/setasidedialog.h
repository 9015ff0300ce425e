// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/record.h"

#include <QDialog>

class QPlainTextEdit;
class QTreeWidget;

namespace callboard {

/// The records of an account that could not be read: why, and what the vendor sent.
class SetAsideDialog final : public QDialog {
    Q_OBJECT
public:
    SetAsideDialog(const Account &account, QList<SetAsideItem> items, QWidget *parent = nullptr);

private:
    void fill();
    void showCurrent();
    void copyReasons();

    const QList<SetAsideItem> m_items;
    QTreeWidget *m_list;
    QPlainTextEdit *m_raw;
};

} // namespace callboard
