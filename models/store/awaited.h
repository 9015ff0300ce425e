// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QCoroFuture>
#include <QCoroTask>

namespace callboard {

/// What a job on another thread will answer, for code that awaits. Holds nothing but the answer, so that
/// whoever asked may go meanwhile.
template<typename T> QCoro::Task<Result<T>> awaited(QFuture<Result<T>> pending)
{
    co_return co_await pending; // not takeResult(), which races with the end of the giver's promise
}

} // namespace callboard
