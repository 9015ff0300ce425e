// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QCoroTask>

namespace callboard::test {

template<typename T> Result<T> await(QCoro::Task<Result<T>> task)
{
    return QCoro::waitFor(std::move(task));
}

/// The value, or the test program ends with the error's words.
template<typename T> T got(Result<T> result)
{
    if (!result)
        qFatal("unexpected error: %s", qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}
template<typename T> T got(QCoro::Task<Result<T>> task)
{
    return got(await(std::move(task)));
}

} // namespace callboard::test
