// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/commands.h"

#include <QDialog>

class QGridLayout;

namespace callboard {

/// The keys of the window on one page: those that its commands have now, and those that its parts handle by
/// themselves.
class KeyboardSheet final : public QDialog {
    Q_OBJECT
public:
    explicit KeyboardSheet(const QList<Command> &commands, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeWanted(); ///< Of the keys, by the user.

private:
    struct Line {
        QKeySequence key;
        QString meaning;
    };
    struct Section {
        QString title;
        QList<Line> lines{};
    };
    static QList<Section> sectionsOf(const QList<Command> &commands);
    QWidget *makeColumns(const QList<Section> &sections);
    void addSection(QGridLayout &column, const Section &section);
    void fitInto(const QSize &wanted);
};

} // namespace callboard
