// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"

#include <QTimer>

namespace callboard {

/// Waits until the first sync is over, a call is selected and nothing is painted any more, then writes the
/// window into a PNG file. Gives up after a minute.
class Screenshot : public QObject {
    Q_OBJECT
public:
    Screenshot(Desktop &desktop, QString file);

Q_SIGNALS:
    /// A sentence, or nothing when the file is written.
    void finished(const QString &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step { Opening, Syncing, Selecting, Done };

    void onOpened();
    void onAccounts(const QList<Account> &accounts);
    void onProgress(const SyncProgress &progress);
    void onQuiet();
    bool isSettled() const;
    void end(const QString &problem);
    QWidget &frontWindow() const;
    QString write();

    Desktop &m_desktop;
    const QString m_file;
    Step m_step = Step::Opening;
    std::optional<QList<AccountId>> m_accounts; ///< Once they are read.
    QSet<AccountId> m_active; ///< Something was done for them.
    QSet<AccountId> m_settled; ///< What is done first was done.
    QTimer m_quiet;
    QTimer m_patience;
};

} // namespace callboard
