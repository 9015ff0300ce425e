// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace callboard {

class RoleAccess;

/// Tells the roles of every key, click and movement in the program, for as long as they want to know.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(RoleAccess &access, QObject *parent = nullptr);
    void follow(); ///< The role or its settings have changed.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RoleAccess &m_access;
};

} // namespace callboard
