// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowservices.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace callboard {

/// Removes the recordings that are kept on this computer, after it has said which of them no system would
/// give again: those stay unless the user ticks that they go, too.
class EmptyRecordingsDialog final : public QDialog {
    Q_OBJECT
public:
    EmptyRecordingsDialog(const WindowServices &services, QWidget *parent);

Q_SIGNALS:
    void removed();

private:
    void showKept(const QList<KeptRecording> &kept);
    void showLastCopies(const QList<KeptRecording> &lastCopies);
    void refresh();
    void remove();

    const WindowServices m_services;
    QList<KeptRecording> m_kept;
    QLabel *m_words;
    QLabel *m_lastWords;
    QListWidget *m_lastCopies;
    QCheckBox *m_lastToo;
    QPushButton *m_remove;
};

} // namespace callboard
