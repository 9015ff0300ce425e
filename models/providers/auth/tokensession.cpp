// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/tokensession.h"

namespace callboard {

namespace {

constexpr std::chrono::seconds renewedBefore(60);

} // namespace

TokenSession::TokenSession(HttpClient &http, Renew renew)
    : m_http(http)
    , m_renew(std::move(renew))
{
}

void TokenSession::adopt(const AccessToken &token)
{
    m_token = token;
    ++m_generation;
    m_http.setCredentials({"Authorization", "Bearer " + token.value});
}

bool TokenSession::isStale() const
{
    return !m_token || (m_token->expiresAt && SystemClock().now() + renewedBefore >= *m_token->expiresAt);
}

QCoro::Task<Result<HttpReply>> TokenSession::send(HttpRequest request)
{
    if (isStale()) {
        const Result<void> renewed = co_await renewUnless(m_generation);
        if (!renewed)
            co_return tl::unexpected(renewed.error());
    }
    const int used = m_generation;
    const Result<HttpReply> reply = co_await m_http.send(request);
    if (reply || reply.error().kind != Error::Kind::Unauthorised)
        co_return reply;
    const Result<void> renewed = co_await renewUnless(used);
    if (!renewed)
        co_return tl::unexpected(renewed.error());
    // A refused request was not acted on, so writes may be repeated, too.
    const Result<HttpReply> second = co_await m_http.send(request);
    co_return second;
}

QCoro::Task<Result<void>> TokenSession::signIn()
{
    const Result<void> renewed = co_await renewUnless(m_generation);
    co_return renewed;
}

/// Renews the token of that @p generation, unless another request did so, or tried in vain, while this one
/// waited for its turn.
QCoro::Task<Result<void>> TokenSession::renewUnless(int generation)
{
    const int failures = m_failures;
    co_await m_turn.take();
    Result<void> done;
    if (m_generation == generation && m_failures != failures) {
        done = tl::unexpected(m_failure);
    } else if (m_generation == generation) {
        const Result<AccessToken> token = co_await m_renew();
        if (token) {
            adopt(*token);
        } else {
            ++m_failures;
            m_failure = token.error();
            done = tl::unexpected(token.error());
        }
    }
    m_turn.release();
    co_return done;
}

} // namespace callboard
