// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/erasure.h"
#include "ui/windowservices.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace callboard {

class MessageBar;

QString wordFor(KeptKind kind); ///< "Recordings"

/// How long what is known about calls is kept, by kind, with how many calls would lose something now.
class RetentionDialog final : public QDialog {
    Q_OBJECT
public:
    RetentionDialog(const WindowServices &services, QWidget *parent);

private:
    struct Row {
        KeptKind kind;
        QCheckBox *isSet;
        QSpinBox *days;
        QLabel *effect;
    };
    void addRow(class QGridLayout &grid, KeptKind kind);
    Retention wanted() const;
    void show(const Retention &retention);
    void refresh();
    void preview();
    void apply();
    void fail(const Error &error);

    const WindowServices m_services;
    QList<Row> m_rows;
    MessageBar *m_messages;
    QPushButton *m_apply;
    QTimer m_previewTimer; ///< While the user turns a number, nobody counts.
    Retention m_stored;
    bool m_isRead = false;
};

} // namespace callboard
