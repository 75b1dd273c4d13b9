#pragma once
#include "http/message.h"

// The pages and acts of the service; each stands in the file that bears its name. routes.cpp is the only list.
namespace web {

struct Visit;

http::Response guide_overview(Visit& visit);
http::Response guide_record(Visit& visit);
http::Response guide_residence(Visit& visit);
http::Response count_days(Visit& visit);
http::Response guide_materials(Visit& visit);
http::Response guide_offices(Visit& visit);
http::Response guide_office(Visit& visit);
http::Response guide_time(Visit& visit);
http::Response count_due(Visit& visit);
http::Response guide_result(Visit& visit);
http::Response guide_objections(Visit& visit);
http::Response guide_cautions(Visit& visit);
http::Response guide_reminder(Visit& visit);
http::Response guide_forms(Visit& visit);
http::Response form_file(Visit& visit);
http::Response prefilled_form(Visit& visit);

http::Response wallet_page(Visit& visit);
http::Response wallet_offer(Visit& visit);

// For programs, which have no visit.
struct Site;
http::Response status_list(const Site& site, const http::Request& request);
http::Response check_keys(const Site& site, const http::Request& request);
http::Response check_words(const Site& site, const http::Request& request);
http::Response check_worker(const Site& site, const http::Request& request);
http::Response wallet_issuer(const Site& site, const http::Request& request);
http::Response wallet_server(const Site& site, const http::Request& request);
http::Response wallet_type(const Site& site, const http::Request& request);
http::Response wallet_token(const Site& site, const http::Request& request);
http::Response wallet_credential(const Site& site, const http::Request& request);

http::Response sign_in_page(Visit& visit);
http::Response sign_in(Visit& visit);
http::Response sign_out(Visit& visit);
http::Response password_page(Visit& visit);
http::Response change_password(Visit& visit);
http::Response setup_page(Visit& visit);
http::Response setup(Visit& visit);
http::Response new_password_page(Visit& visit);
http::Response set_new_password(Visit& visit);
http::Response accounts_page(Visit& visit);
http::Response open_account(Visit& visit);
http::Response account_page(Visit& visit);
http::Response change_account(Visit& visit);

http::Response docket(Visit& visit);
http::Response find(Visit& visit);
http::Response due_lists(Visit& visit);
http::Response untold_list(Visit& visit);
http::Response reviews(Visit& visit);
http::Response looks_page(Visit& visit);
http::Response emergency_page(Visit& visit);
http::Response open_in_emergency(Visit& visit);
http::Response emergencies(Visit& visit);
http::Response emergency(Visit& visit);
http::Response examine_emergency(Visit& visit);
http::Response declare_purpose(Visit& visit);
http::Response find_looks(Visit& visit);
http::Response new_application(Visit& visit);
http::Response lodge(Visit& visit);
http::Response read_zone(Visit& visit);  // JSON, for the scanner's script

http::Response inquiry(Visit& visit);
http::Response accept(Visit& visit);
http::Response sign_receipt(Visit& visit);
http::Response ask_platforms(Visit& visit);
http::Response grounds(Visit& visit);
http::Response issue(Visit& visit);
http::Response hand_over(Visit& visit);
http::Response receipt_file(Visit& visit);
http::Response certificate_file(Visit& visit);
http::Response signature_file(Visit& visit);

http::Response verification_page(Visit& visit);
http::Response propose_verification(Visit& visit);
http::Response verification_answer_page(Visit& visit);
http::Response answer_verification(Visit& visit);
http::Response conclusion_page(Visit& visit);
http::Response conclude_verification(Visit& visit);

http::Response requests_page(Visit& visit);
http::Response request_information(Visit& visit);
http::Response request_page(Visit& visit);
http::Response note_request(Visit& visit);
http::Response extension_page(Visit& visit);
http::Response propose_extension(Visit& visit);
http::Response extension_answer_page(Visit& visit);
http::Response answer_extension(Visit& visit);

http::Response judge_records(Visit& visit);
http::Response confirm_record(Visit& visit);
http::Response refuse(Visit& visit);

http::Response revocation_page(Visit& visit);
http::Response revoke_document(Visit& visit);
http::Response correction_page(Visit& visit);
http::Response correct_application(Visit& visit);
http::Response withdrawal_page(Visit& visit);
http::Response withdraw_application(Visit& visit);
http::Response telling_page(Visit& visit);
http::Response tell_applicant(Visit& visit);
http::Response review_telling_page(Visit& visit);
http::Response tell_objector(Visit& visit);
http::Response misuse_page(Visit& visit);
http::Response suspect_misuse(Visit& visit);

http::Response transfer_page(Visit& visit);
http::Response transfer_application(Visit& visit);
http::Response persons_page(Visit& visit);
http::Response compare_persons(Visit& visit);
http::Response notice_missing(Visit& visit);
http::Response looks(Visit& visit);

http::Response refusal_file(Visit& visit);
http::Response notice_file(Visit& visit);
http::Response past_file(Visit& visit);

http::Response objection_page(Visit& visit);
http::Response lodge_objection(Visit& visit);
http::Response review(Visit& visit);
http::Response review_acceptance_page(Visit& visit);
http::Response accept_review(Visit& visit);
http::Response review_withdrawal_page(Visit& visit);
http::Response withdraw_objection(Visit& visit);

http::Response review_requests_page(Visit& visit);
http::Response request_in_review(Visit& visit);
http::Response review_request_page(Visit& visit);
http::Response note_request_in_review(Visit& visit);

http::Response review_extension_page(Visit& visit);
http::Response propose_review_extension(Visit& visit);
http::Response review_extension_answer_page(Visit& visit);
http::Response answer_review_extension(Visit& visit);

http::Response review_decision_page(Visit& visit);
http::Response decide_review(Visit& visit);
http::Response reply_to_review(Visit& visit);
http::Response review_notice_file(Visit& visit);
http::Response reply_file(Visit& visit);

http::Response check_page(Visit& visit);
http::Response code_page(Visit& visit);
http::Response check_document(Visit& visit);
http::Response check_number(Visit& visit);
http::Response check_code(Visit& visit);

}  // namespace web
