// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace callboard {

/// Tags to put on calls and to take off, separated by commas.
class TagsDialog final : public QDialog {
    Q_OBJECT
public:
    TagsDialog(int calls, const QStringList &present, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const QStringList &add, const QStringList &remove);

private:
    QLineEdit *addLine(const QString &objectName);
    static QStringList tagsIn(const QLineEdit &line);
    void refresh();

    QLineEdit *m_add;
    QLineEdit *m_remove;
    QPushButton *m_go = nullptr;
};

} // namespace callboard
