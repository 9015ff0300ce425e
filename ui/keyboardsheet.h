// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;

namespace callboard {

/// The keys of the window on one page.
class KeyboardSheet final : public QDialog {
    Q_OBJECT
public:
    explicit KeyboardSheet(QWidget *parent = nullptr);

private:
    void addPlayerKeys(QFormLayout &sheet);
    void addReviewKeys(QFormLayout &sheet);
    void addQueueKeys(QFormLayout &sheet);
    void addKey(QFormLayout &sheet, const QKeySequence &key, const QString &meaning);
};

} // namespace callboard
